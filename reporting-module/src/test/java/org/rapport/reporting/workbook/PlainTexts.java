package org.rapport.reporting.workbook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** The bundles' sentences without a container. */
public final class PlainTexts implements Texts {

  @Override
  public String in(Locale language, Message message) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.rapport." + message.module() + ".messages", language);
    return new MessageFormat(bundle.getString(message.key()), language)
        .format(message.arguments().toArray());
  }

  @Override
  public boolean has(String module, String key) {
    return ResourceBundle.getBundle("org.rapport." + module + ".messages", ENGLISH)
        .containsKey(key);
  }

  @Override
  public Locale language() {
    return ENGLISH;
  }
}

package org.rapport.platform.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.rapport.kernel.BilingualName;
import org.rapport.kernel.Message;
import org.rapport.platform.RequestLanguage;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;

/**
 * Reads {@code org.rapport.<module>.messages}; numbers and days come out as the language has them.
 */
@ApplicationScoped
class BundleTexts implements Texts {

  private final Settings settings;

  protected BundleTexts() {
    this(null);
  }

  @Inject
  BundleTexts(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String in(Locale language, Message message) {
    Locale spoken = RequestLanguage.spoken(language);
    Object[] arguments =
        message.arguments().stream().map(argument -> shown(argument, spoken)).toArray();
    return new MessageFormat(pattern(spoken, message), spoken).format(arguments);
  }

  @Override
  public boolean has(String module, String key) {
    return bundle(module, ENGLISH).containsKey(key);
  }

  @Override
  public Locale language() {
    return RequestLanguage.current();
  }

  /** A missing key shows itself; a test keeps that from happening. */
  private static String pattern(Locale language, Message message) {
    try {
      return bundle(message.module(), language).getString(message.key());
    } catch (MissingResourceException e) {
      return "?" + message.module() + ":" + message.key() + "?";
    }
  }

  private static ResourceBundle bundle(String module, Locale language) {
    return ResourceBundle.getBundle(
        "org.rapport." + module + ".messages",
        language,
        Thread.currentThread().getContextClassLoader());
  }

  private Object shown(Object argument, Locale language) {
    if (argument instanceof Message nested) {
      return in(language, nested);
    }
    if (argument instanceof BilingualName name) {
      return name.in(language);
    }
    if (argument instanceof MonthDay day) {
      String pattern = language.getLanguage().equals("zh") ? "M月d日" : "MMM d";
      return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
    if (argument instanceof LocalDate day) {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).format(day);
    }
    if (argument instanceof Instant moment) {
      return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(language)
          .format(moment.atZone(settings.timeZone()));
    }
    return argument;
  }
}

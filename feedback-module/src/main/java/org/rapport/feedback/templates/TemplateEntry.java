package org.rapport.feedback.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/** A template as somebody types it. */
public record TemplateEntry(
    String nameEnglish, String nameChinese, String textEnglish, String textChinese, boolean ended) {

  /** The longest name. */
  public static final int NAME = 60;

  /** The longest text. */
  public static final int TEXT = 5_000;

  private static final Pattern MARK = Pattern.compile("\\{[^{}\\n]{0,30}}");

  /**
   * @throws Invalid naming every field that cannot be taken
   */
  TemplateEntry checked() {
    List<Invalid.Violation> found = new ArrayList<>();
    TemplateEntry cleaned =
        new TemplateEntry(
            read(nameEnglish, "nameEnglish", NAME, found),
            read(nameChinese, "nameChinese", NAME, found),
            marked(read(textEnglish, "textEnglish", TEXT, found), "textEnglish", found),
            marked(read(textChinese, "textChinese", TEXT, found), "textChinese", found),
            ended);
    if (!found.isEmpty()) {
      throw new Invalid(found);
    }
    return cleaned;
  }

  private static String read(String typed, String field, int most, List<Invalid.Violation> found) {
    try {
      return Text.required(typed, field, most);
    } catch (Invalid invalid) {
      found.addAll(invalid.violations());
      return null;
    }
  }

  private static String marked(String text, String field, List<Invalid.Violation> found) {
    Matcher mark = MARK.matcher(text == null ? "" : text);
    while (mark.find()) {
      if (!Placeholder.isKnown(mark.group())) {
        found.add(
            new Invalid.Violation(
                field, Message.of("feedback", "templates.unknown", mark.group())));
      }
    }
    return text;
  }
}

package org.rapport.platform.outbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text as simple HTML: paragraphs and links, everything else as typed. */
final class HtmlLetter {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)，。；]");

  private HtmlLetter() {}

  static String of(String text, Locale language) {
    String paragraphs =
        Arrays.stream(text.strip().split("\\n\\s*\\n"))
            .map(HtmlLetter::paragraph)
            .collect(Collectors.joining("\n"));
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="UTF-8"></head>
        <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em">
        %s
        </body></html>
        """
        .formatted(language.toLanguageTag(), paragraphs);
  }

  private static String paragraph(String text) {
    String escaped = escape(text);
    String linked =
        LINK.matcher(escaped)
            .replaceAll(found -> "<a href=\"" + found.group() + "\">" + found.group() + "</a>");
    return "<p>" + linked.replace("\n", "<br>\n") + "</p>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

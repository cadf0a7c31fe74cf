package org.rapport.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A page that must work when nothing else does (not found, failed, expired): no Faces, no database,
 * only the bundle and the style sheet.
 */
final class NoticePage {

  private final ResourceBundle texts;
  private final String key;
  private String home = "/";
  private String typed = "";
  private String id = "";

  NoticePage(Locale language, String key) {
    this.texts = ResourceBundle.getBundle("org.rapport.web.messages", language);
    this.key = key;
  }

  /** Who was among the staff's pages finds back to theirs. */
  NoticePage from(String path) {
    this.home = path.startsWith("/staff") ? "/staff" : "/";
    return this;
  }

  /** Text to give back to the person. */
  NoticePage withText(String text) {
    this.typed = text;
    return this;
  }

  /** The id under which the log tells more. */
  NoticePage withId(String requestId) {
    this.id = requestId;
    return this;
  }

  void send(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(html());
  }

  private String html() {
    String title = text("notice." + key + ".title");
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s · %s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" type="image/svg+xml" href="/resources/rapport/favicon.svg">
        <link rel="stylesheet" href="/resources/rapport/rapport.css"></head>
        <body class="plain"><header class="site"><div class="bar">
        <a class="wordmark" href="%s"><img src="/resources/rapport/favicon.svg" alt="" width="26" height="26">%s</a>
        </div></header><main id="content"><h1>%s</h1><p class="lead">%s</p>%s%s
        <p><a class="button secondary" href="%s">%s</a></p></main></body></html>
        """
        .formatted(
            text("language.tag"),
            title,
            text("product"),
            home,
            text("product"),
            title,
            text("notice." + key + ".text"),
            typedHtml(),
            idHtml(),
            home,
            text("notice.home"));
  }

  private String typedHtml() {
    return typed.isEmpty()
        ? ""
        : "<div class=\"field\"><label for=\"typed\">%s</label><textarea id=\"typed\" class=\"input\" rows=\"12\" readonly>%s</textarea></div>"
            .formatted(text("notice.expired.typed"), escaped(typed));
  }

  private String idHtml() {
    return id.isEmpty()
        ? ""
        : "<p class=\"hint\">" + MessageFormat.format(text("notice.id"), escaped(id)) + "</p>";
  }

  private String text(String name) {
    return texts.getString(name);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}

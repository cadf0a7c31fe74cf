package org.rapport.kernel;

/**
 * Free text as people type it: trimmed, line ends unified, without control characters, counted in
 * code points so that an emoji is one. Nothing is ever cut.
 */
public final class Text {

  private Text() {}

  /**
   * @param max most code points allowed
   * @return the cleaned text, never blank
   * @throws Invalid for {@code field} if nothing is left or it is longer than {@code max}
   */
  public static String required(String typed, String field, int max) {
    String text = optional(typed, field, max);
    if (text == null) {
      throw Invalid.field(field, Message.of("kernel", "required"));
    }
    return text;
  }

  /** As {@link #required}, but nothing typed is {@code null}. */
  public static String optional(String typed, String field, int max) {
    if (typed == null) {
      return null;
    }
    String text = cleaned(typed);
    int length = text.codePointCount(0, text.length());
    if (length > max) {
      throw Invalid.field(field, Message.of("kernel", "tooLong", length, max));
    }
    return text.isEmpty() ? null : text;
  }

  private static String cleaned(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder kept = new StringBuilder(lines.length());
    // PostgreSQL takes no NUL, XML no control characters and nobody an unpaired surrogate.
    lines
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }
}

package org.rapport.feedback.mailbox;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Makes words of bytes the way mail programs meant them, not only the way they should have. */
final class MailWords {

  private static final int LONGEST_HEADER = 10_000;
  private static final Charset CHINESE = Charset.forName("GB18030");

  private MailWords() {}

  /**
   * @param charset as the mail names it, or null
   */
  static String decoded(byte[] bytes, String charset) {
    Charset named = named(charset);
    List<Charset> tries =
        named == null
            ? List.of(StandardCharsets.UTF_8, CHINESE)
            : List.of(named, StandardCharsets.UTF_8, CHINESE);
    for (Charset one : tries) {
      try {
        CharBuffer words = one.newDecoder().decode(ByteBuffer.wrap(bytes));
        return words.toString();
      } catch (CharacterCodingException e) {
        // not what it says; the next is tried
      }
    }
    return new String(bytes, named == null ? StandardCharsets.ISO_8859_1 : named);
  }

  /** A header on one line, without anything that could start another one. */
  static String header(String raw) {
    if (raw == null) {
      return "";
    }
    String start = raw.substring(0, Math.min(raw.length(), LONGEST_HEADER));
    String words =
        isRawBytes(start) ? decoded(start.getBytes(StandardCharsets.ISO_8859_1), null) : start;
    try {
      words = MimeUtility.decodeText(MimeUtility.unfold(words));
    } catch (UnsupportedEncodingException e) {
      // shown as it came
    }
    return words.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFFFE\\uFFFF]+", " ").strip();
  }

  /** The start of a text, counted as people count: never half an emoji. */
  static String start(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }

  private static boolean isRawBytes(String raw) {
    return raw.chars().allMatch(c -> c <= 0xFF) && raw.chars().anyMatch(c -> c >= 0x80);
  }

  private static Charset named(String name) {
    if (name == null) {
      return null;
    }
    if (name.strip().equalsIgnoreCase("us-ascii")) {
      return StandardCharsets.US_ASCII; // what holds more than that is something else
    }
    String plain = MimeUtility.javaCharset(name.strip()).toUpperCase(Locale.ROOT);
    // what calls itself GB2312 or GBK often holds more than those have
    if (plain.startsWith("GB") || plain.equals("EUC_CN") || plain.equals("EUC-CN")) {
      return CHINESE;
    }
    try {
      return Charset.forName(plain);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}

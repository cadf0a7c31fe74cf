package org.rapport.reporting.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes XML of a sheet with as little work for each cell as possible. */
final class XmlBytes {

  /** Excel reads {@code _x0041_} in a text as the character of that code. */
  private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** Excel takes no longer text in a cell; nothing that is typed into Rapport is as long. */
  private static final int LONGEST = 32_767;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int length;

  XmlBytes(OutputStream out) {
    this.out = out;
  }

  XmlBytes raw(byte[] bytes) throws IOException {
    if (bytes.length > buffer.length - length) {
      flush();
    }
    if (bytes.length > buffer.length) {
      out.write(bytes);
    } else {
      System.arraycopy(bytes, 0, buffer, length, bytes.length);
      length += bytes.length;
    }
    return this;
  }

  XmlBytes number(long value) throws IOException {
    if (buffer.length - length < 20) {
      flush();
    }
    if (value < 0) {
      buffer[length++] = '-';
    }
    long rest = Math.abs(value);
    int digits = 1;
    for (long power = 10; power <= rest; power *= 10) {
      digits++;
    }
    for (int i = length + digits - 1; i >= length; i--) {
      buffer[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /** Text as typed: no markup, no control characters, no codes. */
  XmlBytes text(String typed) throws IOException {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    if (text.indexOf("_x") >= 0) {
      text = CODED.matcher(text).replaceAll("_x005F_");
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> {
                  if (isXml(c)) {
                    safe.appendCodePoint(c);
                  }
                }
              }
            });
    return raw(safe.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && c <= 0xD7FF
        || c == '\n'
        || c == '\t'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }
}

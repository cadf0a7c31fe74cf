package org.rapport.platform.files;

import java.io.IOException;
import java.io.Writer;

/** Takes so many characters and then says that it is enough. */
final class LimitedText extends Writer {

  /** There is more, which nobody wants. */
  static final class Enough extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final StringBuilder text = new StringBuilder();
  private final int most;

  LimitedText(int most) {
    this.most = most;
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    text.append(characters, from, Math.min(length, most - text.length()));
    if (text.length() >= most) {
      throw new Enough();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** Without half a character at its end. */
  @Override
  public String toString() {
    int end = text.length();
    return text.substring(
        0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}

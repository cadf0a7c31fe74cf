package org.rapport.platform.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds how a text file is encoded: by its mark, else UTF-8 if it is, else Chinese Excel's. */
final class TextEncoding {

  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final char MARK = '\uFEFF';

  private TextEncoding() {}

  static String decoded(byte[] content) {
    String text;
    if (startsWith(content, 0xFF, 0xFE)) {
      text = new String(content, StandardCharsets.UTF_16LE);
    } else if (startsWith(content, 0xFE, 0xFF)) {
      text = new String(content, StandardCharsets.UTF_16BE);
    } else {
      text = strictly(content, StandardCharsets.UTF_8);
      text = text == null ? strictly(content, CHINESE) : text;
    }
    if (text == null || text.indexOf('\0') >= 0) {
      throw SourceTable.unreadable("notText");
    }
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] content, int first, int second) {
    return content.length >= 2 && content[0] == (byte) first && content[1] == (byte) second;
  }

  private static String strictly(byte[] content, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}

package org.rapport.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Leaves of a WebP the chunks that its picture needs: Exif, XMP and unknown ones go. */
final class WebpTraces {

  private static final int HEAD = 12;
  private static final int CHUNK_HEAD = 8;

  /** In the flags of VP8X: that there is Exif, and XMP. */
  private static final int SAYS_MORE = 0x08 | 0x04;

  private static final Set<String> NEEDED =
      Set.of("VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH", "ICCP");

  private WebpTraces() {}

  static byte[] removed(byte[] file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
    clean.write(file, 0, HEAD);
    int position = HEAD;
    while (position + CHUNK_HEAD <= file.length) {
      int length = bytes.getInt(position + 4);
      int whole = CHUNK_HEAD + length + (length & 1);
      if (length < 0 || CHUNK_HEAD + length > file.length - position) {
        throw new IOException("not a WebP");
      }
      String name = new String(file, position, 4, StandardCharsets.ISO_8859_1);
      if (NEEDED.contains(name)) {
        clean.write(file, position, Math.min(whole, file.length - position));
      }
      position += whole;
    }
    byte[] result = clean.toByteArray();
    ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN).putInt(4, result.length - 8);
    if (new String(result, HEAD, 4, StandardCharsets.ISO_8859_1).equals("VP8X")) {
      result[HEAD + CHUNK_HEAD] &= (byte) ~SAYS_MORE;
    }
    return result;
  }
}

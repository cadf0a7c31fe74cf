package org.rapport.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Leaves of a PNG the chunks that its picture needs: texts, Exif and times go. */
final class PngTraces {

  private static final int SIGNATURE = 8;
  private static final int FRAME = 12;
  private static final Set<String> NEEDED =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
          "hIST", "pHYs", "acTL", "fcTL", "fdAT", "cICP");

  private PngTraces() {}

  static byte[] removed(byte[] file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
    clean.write(file, 0, SIGNATURE);
    int position = SIGNATURE;
    String name = "";
    while (!name.equals("IEND")) {
      int length = bytes.getInt(position);
      if (length < 0 || length > file.length - position - FRAME) {
        throw new IOException("not a PNG");
      }
      name = new String(file, position + 4, 4, StandardCharsets.ISO_8859_1);
      if (NEEDED.contains(name)) {
        clean.write(file, position, length + FRAME);
      }
      position += length + FRAME;
    }
    return clean.toByteArray();
  }
}

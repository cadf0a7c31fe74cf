package org.rapport.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that become large for whoever opens them. */
final class Bombs {

  private static final byte[] MEGABYTE = new byte[1024 * 1024];

  private Bombs() {}

  /** A Word document that unpacks to this many megabytes. */
  static byte[] document(int megabytes) {
    return zip(
        zip -> {
          zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
          for (int i = 0; i < megabytes; i++) {
            zip.write(MEGABYTE);
          }
        });
  }

  static byte[] manyEntries(int count) {
    return zip(
        zip -> {
          for (int i = 0; i < count; i++) {
            zip.putNextEntry(new ZipEntry("word/" + i));
          }
        });
  }

  /** A header that claims a size; there is nothing behind it. */
  static byte[] png(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(header.array());
    return ByteBuffer.allocate(33)
        .put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(13)
        .put(header.array())
        .putInt((int) crc.getValue())
        .array();
  }

  private interface Filling {
    void of(ZipOutputStream zip) throws IOException;
  }

  private static byte[] zip(Filling filling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String part : new String[] {"[Content_Types].xml", "word/document.xml"}) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
      }
      filling.of(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

package org.rapport.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of all kinds, good and bad, made in memory. */
final class Samples {

  static final byte[] PDF =
      ascii("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
  static final byte[] HTML =
      ascii("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
  static final byte[] SVG =
      ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");

  /** A program for Windows as far as its first bytes tell. */
  static final byte[] EXE =
      ascii("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0This program cannot be run");

  static final byte[] EICAR =
      ascii("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

  private Samples() {}

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] png(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put(ascii("IHDR")).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(header.array());
    return ByteBuffer.allocate(33)
        .put(ascii("\u0089PNG\r\n\u001a\n"))
        .putInt(13)
        .put(header.array())
        .putInt((int) crc.getValue())
        .array();
  }

  static byte[] jpeg(int width, int height) {
    return ByteBuffer.allocate(41)
        .put(ascii("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0"))
        .put(ascii("\u00ff\u00c0\0\u0011\u0008"))
        .putShort((short) height)
        .putShort((short) width)
        .put(ascii("\3\1\42\0\2\u0011\1\3\u0011\1"))
        .put((byte) 0)
        .array();
  }

  static byte[] gif(int width, int height) {
    return ascii(
        "GIF89a"
            + (char) (width & 255)
            + (char) (width >> 8)
            + (char) (height & 255)
            + (char) (height >> 8)
            + "\0\0\0;");
  }

  static byte[] webp(int width, int height) {
    int w = width - 1;
    int h = height - 1;
    return ascii(
        "RIFF\u0016\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0"
            + (char) (w & 255)
            + (char) (w >> 8 & 255)
            + (char) (w >> 16)
            + (char) (h & 255)
            + (char) (h >> 8 & 255)
            + (char) (h >> 16));
  }

  static byte[] heic(int width, int height) {
    return ByteBuffer.allocate(60)
        .putInt(24)
        .put(ascii("ftypheic\0\0\0\0mif1heic"))
        .putInt(36)
        .put(ascii("meta\0\0\0\0"))
        .putInt(20)
        .put(ascii("ispe\0\0\0\0"))
        .putInt(width)
        .putInt(height)
        .putInt(0)
        .array();
  }

  static byte[] mp4(String brand) {
    return ascii("\0\0\0\u0018ftyp" + brand + "\0\0\2\0isom" + brand + "\0\0\0\u0008moov");
  }

  static byte[] docx() {
    return zip(document("word/document.xml", "<w:document/>"));
  }

  static Map<String, byte[]> document(String heart, String content) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", ascii("<Types/>"));
    entries.put("_rels/.rels", ascii("<Relationships/>"));
    entries.put(heart, ascii(content));
    return entries;
  }

  static byte[] openDocument(String mediaType) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", ascii(mediaType));
    entries.put("content.xml", ascii("<office:document-content/>"));
    return zip(entries);
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A few hundred kilobytes that unpack to this many megabytes. */
  static byte[] bomb(int megabytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] zeros = new byte[1024 * 1024];
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : document("word/document.xml", "").entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
      zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(zeros);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** As {@link #bomb}, claiming in its directory to be small. */
  static byte[] lyingBomb(int megabytes) {
    byte[] bytes = bomb(megabytes);
    ByteBuffer le = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < bytes.length - 46; i++) {
      if (le.getInt(i) == 0x02014b50) {
        le.putInt(i + 24, 100);
      }
    }
    return bytes;
  }

  static byte[] manyEntries(int count) {
    Map<String, byte[]> entries = document("word/document.xml", "");
    for (int i = 0; i < count; i++) {
      entries.put("word/" + i, new byte[0]);
    }
    return zip(entries);
  }
}

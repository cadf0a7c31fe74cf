package org.rapport.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into office documents, which are zip archives, without keeping what it unpacks. */
final class ArchiveCheck {

  private static final int MOST_ENTRIES = 3_000;
  private static final long MOST_BYTES = 150L * 1024 * 1024;
  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  /** The entry that makes an archive a document of its kind. */
  private static final Map<FileKind, String> HEART =
      Map.of(
          FileKind.DOCX, "word/document.xml",
          FileKind.XLSX, "xl/workbook.xml",
          FileKind.PPTX, "ppt/presentation.xml",
          FileKind.ODT, "content.xml",
          FileKind.ODS, "content.xml");

  private ArchiveCheck() {}

  static void of(Path file, FileKind kind, String name) throws IOException {
    if (entriesClaimed(file) > MOST_ENTRIES) {
      throw ContentCheck.refused("files.bomb", name);
    }
    try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      if (!isDocument(archive, kind) || hasMacros(archive)) {
        throw ContentCheck.refused("files.content", name);
      }
      if (unpackedSize(archive) > MOST_BYTES) {
        throw ContentCheck.refused("files.bomb", name);
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw ContentCheck.refused("files.content", name);
    }
  }

  /** Read from the end record, before anything allocates room for that many. */
  private static long entriesClaimed(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(bytes.length(), END_RECORD + LONGEST_COMMENT);
      byte[] end = new byte[length];
      bytes.seek(bytes.length() - length);
      bytes.readFully(end);
      for (int i = length - END_RECORD; i >= 0; i--) {
        if (end[i] == 'P' && end[i + 1] == 'K' && end[i + 2] == 5 && end[i + 3] == 6) {
          return (end[i + 10] & 0xFF) | (end[i + 11] & 0xFF) << 8; // zip64 says 0xFFFF here
        }
      }
      return 0;
    }
  }

  private static boolean isDocument(ZipFile archive, FileKind kind) throws IOException {
    if (archive.getEntry(HEART.get(kind)) == null) {
      return false;
    }
    if (kind != FileKind.ODT && kind != FileKind.ODS) {
      return archive.getEntry("[Content_Types].xml") != null;
    }
    ZipEntry type = archive.getEntry("mimetype");
    if (type == null) {
      return false;
    }
    try (InputStream content = archive.getInputStream(type)) {
      return new String(content.readNBytes(100), StandardCharsets.US_ASCII)
          .strip()
          .equals(kind.mediaType());
    }
  }

  private static boolean hasMacros(ZipFile archive) {
    return archive.stream()
        .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("basic/"));
  }

  /** Stops as soon as it is too much, whatever the archive claims of itself. */
  private static long unpackedSize(ZipFile archive) throws IOException {
    List<? extends ZipEntry> entries = Collections.list(archive.entries());
    long claimed = entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    if (claimed > MOST_BYTES) {
      return claimed;
    }
    long size = 0;
    byte[] buffer = new byte[64 * 1024];
    for (ZipEntry entry : entries) {
      try (InputStream content = archive.getInputStream(entry)) {
        for (int n = content.read(buffer); n >= 0 && size <= MOST_BYTES; n = content.read(buffer)) {
          size += n;
        }
      }
    }
    return size;
  }
}

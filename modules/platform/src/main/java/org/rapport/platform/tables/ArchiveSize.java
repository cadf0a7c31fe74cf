package org.rapport.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Refuses a zip bomb before anything opens it: it is unpacked once into nothing and counted. Read
 * by its directory, as the workbook is afterwards.
 */
final class ArchiveSize {

  /** Sheets are read as a stream, so a million empty rows may be in them; the rest is not. */
  private static final long MOST_BYTES_OF_SHEETS = 192L * 1024 * 1024;

  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int MOST_ENTRIES = 1_000;

  private final byte[] scratch = new byte[64 * 1024];
  private long sheets;
  private long others;

  private ArchiveSize() {}

  static void check(Path file) throws IOException {
    ArchiveSize size = new ArchiveSize();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw SourceTable.unreadable("unpacksTooLarge");
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        size.count(zip, entries.nextElement());
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw SourceTable.unreadable("notWorkbook");
    }
  }

  private void count(ZipFile zip, ZipEntry entry) throws IOException {
    boolean sheet = entry.getName().startsWith("xl/worksheets/sheet");
    try (InputStream content = zip.getInputStream(entry)) {
      for (int read = content.read(scratch); read >= 0; read = content.read(scratch)) {
        sheets += sheet ? read : 0;
        others += sheet ? 0 : read;
        if (sheets > MOST_BYTES_OF_SHEETS || others > MOST_BYTES) {
          throw SourceTable.unreadable("unpacksTooLarge");
        }
      }
    }
  }
}

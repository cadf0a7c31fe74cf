package org.rapport.feedback.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Refuses a zip bomb before anything opens it: it is unpacked once into nothing and counted. */
final class ArchiveSize {

  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int MOST_ENTRIES = 1_000;

  private ArchiveSize() {}

  static void check(Path file) throws IOException {
    byte[] scratch = new byte[64 * 1024];
    long bytes = 0;
    int entries = 0;
    try (InputStream content = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(content)) {
      while (zip.getNextEntry() != null) {
        entries++;
        for (int read = zip.read(scratch); read >= 0; read = zip.read(scratch)) {
          bytes += read;
          if (bytes > MOST_BYTES || entries > MOST_ENTRIES) {
            throw SourceTable.unreadable("tooLarge");
          }
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw SourceTable.unreadable("notWorkbook");
    }
  }
}

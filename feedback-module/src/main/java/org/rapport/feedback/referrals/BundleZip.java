package org.rapport.feedback.referrals;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Entries as a ZIP file on disk, since they may be large; it goes with its stream. */
final class BundleZip {

  private BundleZip() {}

  static InputStream of(List<BundleEntry> entries) {
    try {
      Path file = Files.createTempFile("bundle", ".zip");
      try {
        write(entries, file);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
      return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(List<BundleEntry> entries, Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (BundleEntry entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name()));
        entry.content().writeTo(new Unclosed(zip));
        zip.closeEntry();
      }
    }
  }

  /** Stays open, whatever writes into it. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}

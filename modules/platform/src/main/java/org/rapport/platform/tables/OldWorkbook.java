package org.rapport.platform.tables;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.rapport.kernel.Invalid;

/** What came in the container of old Office files: an {@code .xls}, or an encrypted workbook. */
final class OldWorkbook {

  private static final String ENCRYPTED = "EncryptedPackage";

  private OldWorkbook() {}

  static Invalid refusal(Path file) {
    try (POIFSFileSystem content = new POIFSFileSystem(file.toFile(), true)) {
      if (content.getRoot().hasEntryCaseInsensitive(ENCRYPTED)) {
        return SourceTable.unreadable("encrypted");
      }
      boolean workbook =
          content.getRoot().hasEntryCaseInsensitive("Workbook")
              || content.getRoot().hasEntryCaseInsensitive("Book");
      return SourceTable.unreadable(workbook ? "oldWorkbook" : "notText");
    } catch (IOException | RuntimeException e) {
      return SourceTable.unreadable("notWorkbook");
    }
  }
}

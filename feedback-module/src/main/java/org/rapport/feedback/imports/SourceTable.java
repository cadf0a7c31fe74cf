package org.rapport.feedback.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** A file with one case in every row and the headings in the first. */
interface SourceTable {

  int MAX_ROWS = 50_000;
  int MAX_COLUMNS = 200;
  int MAX_CELL = 32_767;

  /**
   * Hands over every row that is not blank, headings first.
   *
   * @throws Invalid for {@code file} if it cannot be read to its end
   */
  void forEach(Consumer<SourceRow> sink) throws IOException;

  /** By what is in the file; its name tells nothing. */
  static SourceTable of(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      byte[] start = content.readNBytes(4);
      boolean zip = start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3;
      return zip ? new WorkbookTable(file) : new CsvTable(file);
    }
  }

  static Invalid unreadable(String key, Object... arguments) {
    return Invalid.field("file", Message.of("feedback", "import.file." + key, arguments));
  }
}

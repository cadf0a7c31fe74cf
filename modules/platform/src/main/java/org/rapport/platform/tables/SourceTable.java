package org.rapport.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.TableRow;

/** A file with one thing in every row and the headings in the first. */
interface SourceTable {

  int MAX_CELL = 32_767;
  byte[] ZIP = {'P', 'K', 3, 4};
  byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /**
   * Hands over every row that is not blank, headings first.
   *
   * @throws Invalid for {@code file} if it cannot be read to its end
   */
  void forEach(Consumer<TableRow> sink) throws IOException;

  /** By what is in the file; its name tells nothing. */
  static SourceTable of(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      byte[] start = content.readNBytes(ZIP.length);
      if (Arrays.equals(start, OLE)) {
        throw OldWorkbook.refusal(file);
      }
      return Arrays.equals(start, ZIP) ? new WorkbookTable(file) : new CsvTable(file);
    }
  }

  static Invalid unreadable(String key, Object... arguments) {
    return Invalid.field("file", Message.of("platform", "table." + key, arguments));
  }
}

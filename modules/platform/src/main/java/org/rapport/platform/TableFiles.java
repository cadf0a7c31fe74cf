package org.rapport.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Tables people bring and take away: CSV and Excel in, Excel out. Never whole in memory. */
public interface TableFiles {

  /** What an Excel workbook is called over HTTP. */
  String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  int MAX_ROWS = 50_000;
  int MAX_COLUMNS = 200;

  /** Hands rows over to the sheet they are written to. */
  interface Rows {
    void into(Consumer<List<?>> sheet);
  }

  /**
   * Hands over every row that is not blank, headings first; what the file is shows in its content,
   * not in its name. Text is read as UTF-8, UTF-16 or GB18030, separated by comma, semicolon or
   * tab; of a workbook the first sheet, formulas as their values, merged cells filled downwards.
   *
   * @throws org.rapport.kernel.Invalid for {@code file}, with what is wrong with it: too large, no
   *     table, broken, nothing below its headings
   */
  void read(InputStream content, Consumer<TableRow> sink) throws IOException;

  /**
   * Writes a workbook of one sheet. Numbers, {@link java.time.LocalDate} and {@link
   * java.time.LocalDateTime} are such in it; everything else is text, so that nothing is a formula.
   */
  void write(OutputStream out, Rows rows) throws IOException;

  /** Writes an empty workbook to be filled in. */
  void write(OutputStream out, TableTemplate template) throws IOException;
}

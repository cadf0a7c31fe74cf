package org.rapport.stakeholder.exports;

import java.io.IOException;
import java.io.OutputStream;
import org.rapport.platform.TableFiles;

/** A list on its way into a workbook. */
public final class ListWorkbook {

  private final String name;
  private final TableFiles tables;
  private final TableFiles.Rows rows;

  ListWorkbook(String name, TableFiles tables, TableFiles.Rows rows) {
    this.name = name;
    this.tables = tables;
    this.rows = rows;
  }

  public String fileName() {
    return name + ".xlsx";
  }

  /** Writes row after row as it reads them; only a page of the list is in memory. */
  public void writeTo(OutputStream out) throws IOException {
    tables.write(out, rows);
  }
}

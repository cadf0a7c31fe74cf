package org.rapport.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table by COPY, a few megabytes at once. */
final class CopyRows implements AutoCloseable {

  private static final int AT_ONCE = 4 << 20;

  private final Connection database;
  private final String sql;
  private final StringBuilder rows = new StringBuilder();

  /**
   * @param into a table and its columns
   */
  CopyRows(Connection database, String into) {
    this.database = database;
    this.sql = "copy " + into + " from stdin";
  }

  /** Values are written as they are; a line break in one is {@code \n} of two characters. */
  void add(Object... values) throws SQLException {
    String joint = "";
    for (Object value : values) {
      rows.append(joint).append(value == null ? "\\N" : value);
      joint = "\t";
    }
    rows.append('\n');
    if (rows.length() > AT_ONCE) {
      close();
    }
  }

  /** Texts without blanks, commas or quotes as an array. */
  static String array(Collection<?> texts) {
    return texts.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  /** Sends what waits; more may follow. */
  @Override
  public void close() throws SQLException {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    rows.setLength(0);
    CopyIn copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    copy.writeToCopy(bytes, 0, bytes.length);
    copy.endCopy();
  }
}

package org.rapport.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks for words in every column that holds any, of every table of every schema. */
public final class EveryColumn {

  private static final String COLUMNS =
      """
      select cast(cast(a.attrelid as regclass) as text), quote_ident(a.attname)
      from pg_attribute a join pg_class t on t.oid = a.attrelid
      where t.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
        and cast(cast(t.relnamespace as regnamespace) as text)
          not in ('pg_catalog', 'information_schema', 'pg_toast', 'persons', 'burial')
        and cast(cast(a.atttypid as regtype) as text) in ('text', 'character varying', 'jsonb',
          'json', 'tsvector', 'text[]', 'character varying[]')""";

  private EveryColumn() {}

  /**
   * @param pattern a regular expression; case makes no difference
   * @return schema, table and column of each that holds such words, in order
   */
  public static List<String> with(String pattern, DataSource database) {
    try (Connection connection = database.getConnection()) {
      return with(pattern, connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As {@link #with(String, DataSource)}. */
  public static List<String> with(String pattern, Connection connection) {
    try {
      TreeSet<String> places = new TreeSet<>();
      for (String[] column : columns(connection)) {
        String sql =
            "select 1 from %s where cast(%s as text) ~* ? limit 1".formatted(column[0], column[1]);
        try (PreparedStatement search = connection.prepareStatement(sql)) {
          search.setString(1, pattern);
          if (search.executeQuery().next()) {
            places.add(column[0] + "." + column[1]);
          }
        }
      }
      return List.copyOf(places);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String[]> columns(Connection connection) throws SQLException {
    List<String[]> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        columns.add(new String[] {rows.getString(1), rows.getString(2)});
      }
    }
    return columns;
  }
}

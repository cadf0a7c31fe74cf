package org.rapport.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.rapport.platform.database.Sql;

/** An entry as it stands in the table, there called e. */
final class AuditRow {

  static final String COLUMNS =
      "e.id, e.at, e.actor_id, e.actor, e.origin, e.action, e.object_type, e.object_id,"
          + " e.details, e.mac";

  private AuditRow() {}

  static AuditRecords.Signed read(ResultSet row) throws SQLException {
    return new AuditRecords.Signed(
        new AuditEntry(
            row.getLong("id"),
            Sql.instant(row, "at"),
            row.getObject("actor_id", Long.class),
            row.getString("actor"),
            row.getString("origin"),
            row.getString("action"),
            row.getString("object_type"),
            row.getString("object_id"),
            row.getString("details")),
        row.getBytes("mac"));
  }
}

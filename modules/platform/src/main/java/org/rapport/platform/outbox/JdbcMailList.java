package org.rapport.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcMailList implements MailList {

  private final Sql sql;

  protected JdbcMailList() {
    this(null);
  }

  @Inject
  JdbcMailList(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<MailLine> find(MailState state, MailCursor cursor, int most) {
    List<Object> values = new ArrayList<>();
    StringBuilder query = new StringBuilder("select * from platform.mail where true");
    if (state != null) {
      query.append(" and state = ?");
      values.add(state);
    }
    if (cursor.queuedAt() != null) {
      query.append(" and (queued_at, id) ").append(cursor.newer() ? ">" : "<").append(" (?, ?)");
      values.add(cursor.queuedAt());
      values.add(cursor.id());
    }
    String direction = cursor.newer() ? "" : " desc";
    query.append(" order by queued_at").append(direction).append(", id").append(direction);
    query.append(" limit ").append(most);
    return sql.list(query.toString(), JdbcMailList::line, values.toArray());
  }

  @Override
  public long count(MailState state, int most) {
    return sql.first(
            "select count(*) from (select from platform.mail where ?::varchar is null or state = ?"
                + " limit "
                + most
                + ") counted",
            row -> row.getLong(1),
            state,
            state)
        .orElseThrow();
  }

  private static MailLine line(ResultSet row) throws SQLException {
    MailState state = MailState.valueOf(row.getString("state"));
    String failure = row.getString("failure");
    return new MailLine(
        row.getLong("id"),
        row.getString("recipient"),
        row.getString("template"),
        row.getString("subject"),
        state,
        row.getInt("tries"),
        failure == null ? null : MailFailure.valueOf(failure),
        Sql.instant(row, "queued_at"),
        state == MailState.WAITING ? Sql.instant(row, "next_try_at") : null);
  }
}

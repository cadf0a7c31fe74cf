package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcDeliveryList implements DeliveryList {

  private final Sql sql;

  protected JdbcDeliveryList() {
    this(null);
  }

  @Inject
  JdbcDeliveryList(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<DeliveryLine> find(
      Long webhook, DeliveryState state, DeliveryCursor cursor, int most) {
    List<Object> values = new ArrayList<>();
    String where = where(webhook, state, values);
    if (cursor.id() != null) {
      where += " and d.id " + (cursor.newer() ? ">" : "<") + " ?";
      values.add(cursor.id());
    }
    return sql.list(
        "select d.*, w.name from platform.webhook_delivery d"
            + " join platform.webhook w on w.id = d.webhook_id"
            + where
            + " order by d.id "
            + (cursor.newer() ? "asc" : "desc")
            + " limit "
            + most,
        JdbcDeliveryList::line,
        values.toArray());
  }

  @Override
  public long count(Long webhook, DeliveryState state, int most) {
    List<Object> values = new ArrayList<>();
    String where = where(webhook, state, values);
    return sql.first(
            "select count(*) from (select from platform.webhook_delivery d"
                + where
                + " limit "
                + most
                + ") counted",
            row -> row.getLong(1),
            values.toArray())
        .orElseThrow();
  }

  private static String where(Long webhook, DeliveryState state, List<Object> values) {
    String where = " where true";
    if (webhook != null) {
      where += " and d.webhook_id = ?";
      values.add(webhook);
    }
    if (state != null) {
      where += " and d.state = ?";
      values.add(state);
    }
    return where;
  }

  private static DeliveryLine line(ResultSet row) throws SQLException {
    DeliveryState state = DeliveryState.valueOf(row.getString("state"));
    String failure = row.getString("failure");
    return new DeliveryLine(
        row.getLong("id"),
        row.getLong("webhook_id"),
        row.getString("name"),
        row.getString("event"),
        row.getString("reference"),
        state,
        row.getInt("tries"),
        row.getObject("status", Integer.class),
        failure == null ? null : DeliveryFailure.valueOf(failure),
        Sql.instant(row, "queued_at"),
        state == DeliveryState.WAITING ? Sql.instant(row, "next_try_at") : null,
        Sql.instant(row, "done_at"));
  }
}

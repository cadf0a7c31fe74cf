package org.rapport.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcAuditList implements AuditList {

  private final Sql sql;

  protected JdbcAuditList() {
    this(null);
  }

  @Inject
  JdbcAuditList(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<AuditEntry> find(AuditFilter filter, AuditCursor cursor, int most) {
    AuditSearch search = AuditSearch.of(filter).from(cursor);
    return sql.list(
        "select "
            + AuditRow.COLUMNS
            + " from platform.audit_entry e"
            + search.where()
            + (cursor.newer() ? " order by e.id limit " : " order by e.id desc limit ")
            + most,
        row -> AuditRow.read(row).entry(),
        search.values());
  }

  @Override
  public long count(AuditFilter filter, int most) {
    AuditSearch search = AuditSearch.of(filter);
    return sql.first(
            "select count(*) from (select from platform.audit_entry e"
                + search.where()
                + " limit "
                + most
                + ") counted",
            row -> row.getLong(1),
            search.values())
        .orElseThrow();
  }
}

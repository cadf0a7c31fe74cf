package org.rapport.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapport.platform.PendingWrites;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcAuditRecords implements AuditRecords {

  private static final long CHAIN_LOCK = 0x5261_7070_6f72_7401L; // "Rapport" 1
  private final Sql sql;
  private final PendingWrites writes;

  protected JdbcAuditRecords() {
    this(null, null);
  }

  @Inject
  JdbcAuditRecords(Sql sql, PendingWrites writes) {
    this.sql = sql;
    this.writes = writes;
  }

  @Override
  public void add(Signed signed) {
    AuditEntry entry = signed.entry();
    writes.add(
        """
        with entry as (
          insert into platform.audit_entry
            (id, at, actor_id, actor, origin, action, object_type, object_id, details, mac)
          values (?, ?, ?::bigint, ?, ?, ?, ?, ?, ?, ?) returning id)
        insert into platform.audit_waiting (entry_id) select id from entry
        """,
        entry.id(),
        entry.at(),
        entry.actorId(),
        entry.actor(),
        entry.origin(),
        entry.action(),
        entry.objectType(),
        entry.objectId(),
        entry.details(),
        signed.mac());
  }

  @Override
  public long nextBlock() {
    return sql.first("select nextval('platform.audit_entry_number')", row -> row.getLong(1))
        .orElseThrow();
  }

  @Override
  public boolean lockChain() {
    return sql.first("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), CHAIN_LOCK)
        .orElseThrow();
  }

  @Override
  public Optional<Head> head() {
    return sql.first(
        "select number, mac from platform.audit_seal order by number desc limit 1",
        row -> new Head(row.getLong("number"), row.getBytes("mac")));
  }

  @Override
  public List<Signed> takeWaiting(int most) {
    return sql.list(
        """
        with taken as (
          delete from platform.audit_waiting w
          where w.ctid = any (array(select ctid from platform.audit_waiting limit ?))
          returning w.entry_id)
        select\s"""
            + AuditRow.COLUMNS
            + """
             from platform.audit_entry e join taken on taken.entry_id = e.id
            where not exists (select from platform.audit_seal s where s.entry_id = e.id)
            order by e.id
            """,
        AuditRow::read,
        most);
  }

  @Override
  public void seal(List<Link> links) {
    sql.update(
        """
        insert into platform.audit_seal (number, entry_id, mac)
        select * from unnest(?::bigint[], ?::bigint[], ?::bytea[])
        """,
        links.stream().mapToLong(Link::number).toArray(),
        links.stream().mapToLong(Link::entryId).toArray(),
        links.stream().map(Link::mac).toArray(byte[][]::new));
  }

  @Override
  public long waiting() {
    return sql.first("select count(*) from platform.audit_waiting", row -> row.getLong(1))
        .orElseThrow();
  }

  @Override
  public void forEachLinked(Consumer<Linked> consumer) {
    sql.forEach(
        "select s.number, s.mac as link, w.entry_id is not null as waiting, "
            + AuditRow.COLUMNS
            + """
             from platform.audit_seal s
            full join platform.audit_entry e on e.id = s.entry_id
            left join (select distinct entry_id from platform.audit_waiting) w
              on w.entry_id = e.id and s.number is null
            order by s.number nulls last, e.id
            """,
        JdbcAuditRecords::linked,
        consumer);
  }

  private static Linked linked(ResultSet row) throws SQLException {
    return new Linked(
        row.getObject("number", Long.class),
        row.getBytes("link"),
        row.getObject("id") == null ? null : AuditRow.read(row),
        row.getBoolean("waiting"));
  }
}

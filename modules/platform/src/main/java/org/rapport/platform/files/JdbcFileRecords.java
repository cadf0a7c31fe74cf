package org.rapport.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.platform.StoredFile;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcFileRecords implements FileRecords {

  private final Sql sql;

  protected JdbcFileRecords() {
    this(null);
  }

  @Inject
  JdbcFileRecords(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(StoredFile file, LocalDate receivedOn) {
    sql.update(
        """
        insert into platform.stored_file (id, name, media_type, size, sha256, state, received_on)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        file.id(),
        file.name(),
        file.mediaType(),
        file.size(),
        file.sha256(),
        file.released() ? FileState.RELEASED : FileState.QUARANTINED,
        receivedOn);
  }

  @Override
  public Optional<StoredFile> with(long id) {
    return sql.first("select * from platform.stored_file where id = ?", JdbcFileRecords::file, id);
  }

  @Override
  public Map<Long, FileState> states(Collection<Long> ids) {
    Map<Long, FileState> states = new HashMap<>();
    sql.forEach(
        "select id, state from platform.stored_file where id = any (?::bigint[])",
        row -> Map.entry(row.getLong("id"), FileState.valueOf(row.getString("state"))),
        state -> states.put(state.getKey(), state.getValue()),
        (Object) ids.toArray(Long[]::new));
    return states;
  }

  @Override
  public void remove(long id) {
    sql.update("delete from platform.stored_file where id = ?", id);
  }

  @Override
  public Optional<String> nextToScan(Instant now) {
    return sql.first(
        """
        select sha256 from platform.stored_file
        where state = 'QUARANTINED' and (scan_again_at is null or scan_again_at <= ?)
        order by scan_again_at nulls first limit 1 for update skip locked
        """,
        row -> row.getString("sha256"),
        now);
  }

  @Override
  public List<Long> of(String sha256) {
    return sql.list(
        "select id from platform.stored_file where sha256 = ?", row -> row.getLong("id"), sha256);
  }

  @Override
  public void scanned(String sha256, FileState state, LocalDate on) {
    sql.update(
        """
        update platform.stored_file set state = ?, scan_again_at = null, scanned_on = ?
        where sha256 = ?
        """,
        state,
        on,
        sha256);
  }

  @Override
  public void scanAgain(String sha256, Instant at) {
    sql.update(
        """
        update platform.stored_file set scan_again_at = ?
        where sha256 = ? and state = 'QUARANTINED'
        """,
        at,
        sha256);
  }

  @Override
  public ScanCounts counts() {
    return sql.first(
            """
            select
              count(*) filter (where state = 'RELEASED' and scanned_on is not null) as clean,
              count(*) filter (where state = 'RELEASED' and scanned_on is null) as unscanned,
              count(*) filter (where state = 'QUARANTINED') as waiting,
              count(*) filter (where state = 'INFECTED') as withheld
            from platform.stored_file
            """,
            row ->
                new ScanCounts(
                    row.getLong("clean"),
                    row.getLong("unscanned"),
                    row.getLong("waiting"),
                    row.getLong("withheld")))
        .orElseThrow();
  }

  @Override
  public int scanAnew(Rescan which) {
    return sql.update(
        "update platform.stored_file set state = 'QUARANTINED', scan_again_at = null where "
            + switch (which) {
              case WAITING -> "state = 'QUARANTINED'";
              case UNSCANNED -> "state = 'RELEASED' and scanned_on is null";
              case WITHHELD -> "state = 'INFECTED'";
              case ALL -> "true";
            });
  }

  @Override
  public Set<String> known(Collection<String> hashes) {
    return new HashSet<>(
        sql.list(
            "select distinct sha256 from platform.stored_file where sha256 = any (?::varchar[])",
            row -> row.getString("sha256"),
            (Object) hashes.toArray(String[]::new)));
  }

  private static StoredFile file(ResultSet row) throws SQLException {
    return new StoredFile(
        row.getLong("id"),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        row.getString("state").equals(FileState.RELEASED.name()));
  }
}

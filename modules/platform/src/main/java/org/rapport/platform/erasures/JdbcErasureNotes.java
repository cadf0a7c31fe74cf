package org.rapport.platform.erasures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcErasureNotes implements ErasureNotes {

  private final Sql sql;

  protected JdbcErasureNotes() {
    this(null);
  }

  @Inject
  JdbcErasureNotes(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(ErasureNote note, boolean filed) {
    return sql.update(
            """
            insert into platform.erasure (id, at, records, filed) values (?, ?, ?, ?)
            on conflict do nothing
            """,
            note.id(),
            note.at(),
            note.recordsInOne(),
            filed)
        > 0;
  }

  @Override
  public List<ErasureNote> lockUnfiled(int most) {
    return sql.list(
        """
        select id, at, records from platform.erasure where not filed
        order by at limit ? for update skip locked
        """,
        row ->
            new ErasureNote(
                row.getObject("id", UUID.class),
                Sql.instant(row, "at"),
                ErasureNote.records(row.getString("records"))),
        most);
  }

  @Override
  public void filed(Collection<ErasureNote> notes) {
    sql.update(
        "update platform.erasure set filed = true where id = any (?::uuid[])",
        (Object) notes.stream().map(note -> note.id().toString()).toArray(String[]::new));
  }

  @Override
  public void fileAllAnew() {
    sql.update("update platform.erasure set filed = false where filed");
  }

  @Override
  public Set<UUID> known(Collection<UUID> ids) {
    return new HashSet<>(
        sql.list(
            "select id from platform.erasure where id = any (?::uuid[])",
            row -> row.getObject("id", UUID.class),
            (Object) ids.stream().map(UUID::toString).toArray(String[]::new)));
  }
}

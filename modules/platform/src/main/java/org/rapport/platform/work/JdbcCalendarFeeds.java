package org.rapport.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.kernel.Message;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcCalendarFeeds implements CalendarFeeds {

  private final Sql sql;

  @Inject
  JdbcCalendarFeeds(Sql sql) {
    this.sql = sql;
  }

  protected JdbcCalendarFeeds() {
    this(null);
  }

  @Override
  public void keep(long account, String secretHash, Instant now) {
    sql.update(
        """
        insert into platform.calendar_feed (account_id, secret_hash, made_at) values (?, ?, ?)
        on conflict (account_id) do update set
          secret_hash = excluded.secret_hash, made_at = excluded.made_at""",
        account,
        secretHash,
        now.atOffset(ZoneOffset.UTC));
  }

  @Override
  public void remove(long account) {
    sql.update("delete from platform.calendar_feed where account_id = ?", account);
  }

  @Override
  public Optional<Instant> madeAt(long account) {
    return sql.first(
        "select made_at from platform.calendar_feed where account_id = ?",
        row -> Sql.instant(row, "made_at"),
        account);
  }

  @Override
  public Optional<Reader> of(String secretHash) {
    return sql.first(
        """
        select a.id, a.language from platform.calendar_feed f
        join platform.account a on a.id = f.account_id
        where f.secret_hash = ? and not a.disabled""",
        JdbcCalendarFeeds::reader,
        secretHash);
  }

  @Override
  public List<WorkLine> between(long account, LocalDate first, LocalDate last, int max) {
    return sql.list(
        """
        select id, module, kind, about, due_on, path from platform.work_item
        where account_id = ? and due_on >= ? and due_on <= ? order by due_on, id limit ?""",
        JdbcCalendarFeeds::line,
        account,
        first,
        last,
        max);
  }

  private static Reader reader(ResultSet row) throws SQLException {
    String language = row.getString("language");
    return new Reader(row.getLong("id"), language == null ? null : Locale.forLanguageTag(language));
  }

  private static WorkLine line(ResultSet row) throws SQLException {
    return new WorkLine(
        row.getLong("id"),
        Message.of(
            row.getString("module"), "work." + row.getString("kind"), row.getString("about")),
        row.getObject("due_on", LocalDate.class),
        row.getString("path"));
  }
}

package org.rapport.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.rapport.platform.InstallationKey;
import org.rapport.platform.database.Sql;
import org.rapport.platform.secrets.Box;

@ApplicationScoped
class JdbcPersonMails implements PersonMails {

  private static final String TO =
      " from platform.mail where lower(recipient) = any (string_to_array(?, chr(10)))";

  private final Sql sql;
  private final InstallationKey installation;

  protected JdbcPersonMails() {
    this(null, null);
  }

  @Inject
  JdbcPersonMails(Sql sql, InstallationKey installation) {
    this.sql = sql;
    this.installation = installation;
  }

  @Override
  public long count(Collection<String> addresses) {
    return sql.first("select count(*)" + TO, row -> row.getLong(1), lines(addresses)).orElseThrow();
  }

  @Override
  public List<Written> to(Collection<String> addresses) {
    return sql.list("select *" + TO + " order by queued_at, id", this::written, lines(addresses));
  }

  @Override
  public List<String> remove(Collection<String> addresses) {
    return sql.list("delete" + TO + " returning id", row -> row.getString(1), lines(addresses));
  }

  @Override
  public void removeAgain(Collection<String> ids) {
    sql.update(
        "delete from platform.mail where id::text = any (string_to_array(?, chr(10)))", lines(ids));
  }

  @Override
  public void forgetInWork(Collection<String> words) {
    for (String word : words) {
      sql.update(
          """
          update platform.work_item set about = replace(about, ?, '██')
          where position(? in about) > 0
          """,
          word,
          word);
    }
  }

  private Written written(ResultSet row) throws SQLException {
    byte[] body = row.getBytes("body");
    return new Written(
        Sql.instant(row, "queued_at"),
        row.getString("recipient"),
        row.getString("subject"),
        body == null ? null : new Box(installation.derived("mail")).open(body));
  }

  private static String lines(Collection<String> addresses) {
    return String.join("\n", addresses);
  }
}

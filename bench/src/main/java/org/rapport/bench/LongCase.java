package org.rapport.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A case with 500 messages to and fro, and what its reader has to do besides. */
final class LongCase {

  static final String READER = "reader";

  private static final String MESSAGES =
      """
      insert into feedback.messages (id, case_id, written_at, written_by, text)
      select (random() * 9e18)::bigint, c.id, c.received_at + n * interval '10 minutes',
        case when n % 2 = 0 then a.id end,
        'Message ' || n || ': the ramp is still closed. 坡道还关着。'
      from feedback.cases c, platform.account a, generate_series(1, 500) n
      where c.reference = ? and a.login = ?
        and not exists (select from feedback.messages m where m.case_id = c.id)""";

  private static final String OWN =
      """
      update feedback.cases set assignee_id = (select id from platform.account where login = ?)
      where id in (
        select id from feedback.cases where state = 'RECEIVED' and assignee_id is null
        order by received_at desc limit 60)""";

  private LongCase() {}

  /**
   * Makes it of the oldest case, where it is not there yet.
   *
   * @return its reference
   */
  static String in(Connection database) throws SQLException {
    Staff.in(database);
    String reference;
    try (ResultSet oldest =
        database
            .createStatement()
            .executeQuery("select reference from feedback.cases order by received_at limit 1")) {
      oldest.next();
      reference = oldest.getString(1);
    }
    try (var messages = database.prepareStatement(MESSAGES);
        var own = database.prepareStatement(OWN)) {
      messages.setString(1, reference);
      messages.setString(2, READER);
      messages.executeUpdate();
      own.setString(1, READER);
      own.executeUpdate();
    }
    return reference;
  }
}

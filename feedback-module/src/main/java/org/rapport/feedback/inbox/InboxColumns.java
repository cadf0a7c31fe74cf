package org.rapport.feedback.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;

/** What a list shows of a case, as columns of {@code c}. */
final class InboxColumns {

  static final String NAMES =
      "c.id, c.reference, c.type, c.state, c.severity, c.channel, c.identity, c.subject, c.about,"
          + " c.assignee_id, c.received_at, c.due_at, c.warn_at, c.waiting_since,"
          + " case when c.lead_id is not null then 'FOLLOWS'"
          + " else (select 'LEADS' from feedback.cases j where j.lead_id = c.id limit 1) end,"
          + " c.unanswered_since is not null";

  /** Follows the names where the best hits come first. */
  static final String RANK = ", rank";

  private InboxColumns() {}

  static InboxItem item(Object[] row) {
    return new InboxItem(
        ((Number) row[0]).longValue(),
        (String) row[1],
        FeedbackType.valueOf((String) row[2]),
        CaseState.valueOf((String) row[3]),
        row[4] == null ? null : Severity.valueOf((String) row[4]),
        Channel.valueOf((String) row[5]),
        Identity.valueOf((String) row[6]),
        (String) row[7],
        (String) row[8],
        row[9] == null ? null : ((Number) row[9]).longValue(),
        moment(row[10]),
        moment(row[11]),
        moment(row[12]),
        moment(row[13]),
        row[14] == null ? null : Joint.valueOf((String) row[14]),
        (Boolean) row[15],
        row.length > 16 ? ((Number) row[16]).intValue() : null);
  }

  /** EclipseLink hands over whatever the driver made of a {@code timestamptz}. */
  private static Instant moment(Object column) {
    if (column == null) {
      return null;
    }
    return column instanceof Timestamp timestamp
        ? timestamp.toInstant()
        : ((OffsetDateTime) column).toInstant();
  }
}

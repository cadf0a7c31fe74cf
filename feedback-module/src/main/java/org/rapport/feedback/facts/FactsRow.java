package org.rapport.feedback.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;

/** The facts of a case, out of its row; the same as the case itself would tell. */
final class FactsRow {

  static final String COLUMNS =
      """
      c.reference, c.type, c.channel, c.identity, c.severity, c.stakeholder_id, c.state,
      c.received_at, c.acknowledge_due_on, c.acknowledged_at, c.first_due_at, c.decided_at,
      c.decided_on_time, c.decided_estimated, c.closed_at, c.finding, c.handling_rating,
      c.outcome_rating, c.rated_at, c.extended, c.contested, c.reopened, c.import_id,
      c.assessed_at, c.told_at""";

  /** Of what retention took out, the bare facts are left. */
  static final String KEPT_AND_GONE =
      "select "
          + COLUMNS
          + " from feedback.cases c union all select "
          + COLUMNS
          + " from feedback.gone_cases c";

  private final ResultSet row;
  private final ZoneId zone;

  FactsRow(ResultSet row, ZoneId zone) {
    this.row = row;
    this.zone = zone;
  }

  CaseFacts facts() throws SQLException {
    CaseState state = CaseState.valueOf(row.getString("state"));
    return new CaseFacts(
        row.getString("reference"),
        FeedbackType.valueOf(row.getString("type")),
        Channel.valueOf(row.getString("channel")),
        Identity.valueOf(row.getString("identity")),
        choice(Severity.class, "severity"),
        row.getObject("stakeholder_id", Long.class),
        state,
        day("received_at"),
        row.getObject("acknowledge_due_on", LocalDate.class),
        day("acknowledged_at"),
        day("assessed_at"),
        day("first_due_at"),
        day("decided_at"),
        row.getBoolean("decided_on_time"),
        row.getBoolean("decided_estimated"),
        day("told_at"),
        day("closed_at"),
        state == CaseState.WITHDRAWN,
        choice(Finding.class, "finding"),
        row.getObject("handling_rating", Integer.class),
        row.getObject("outcome_rating", Integer.class),
        day("rated_at"),
        row.getBoolean("extended"),
        row.getBoolean("contested"),
        row.getBoolean("reopened"),
        row.getObject("import_id") != null);
  }

  private <E extends Enum<E>> E choice(Class<E> type, String column) throws SQLException {
    String word = row.getString(column);
    return word == null ? null : Enum.valueOf(type, word);
  }

  private LocalDate day(String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.atZoneSameInstant(zone).toLocalDate();
  }
}

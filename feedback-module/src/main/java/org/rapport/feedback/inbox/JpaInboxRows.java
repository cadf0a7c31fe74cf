package org.rapport.feedback.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.inbox.InboxQuery.Tables;

@ApplicationScoped
class JpaInboxRows implements InboxRows {

  private static final String COLUMNS =
      "c.id, c.reference, c.type, c.state, c.severity, c.channel, c.identity, c.subject, c.about,"
          + " c.assignee_id, c.received_at, c.due_at, c.waiting_since";

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaInboxRows() {}

  JpaInboxRows(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<InboxItem> read(InboxQuery query, InboxCursor from, int limit) {
    List<Object> parameters = new ArrayList<>(query.parameters());
    String text = text(query, from, limit, parameters);
    planEachTimeAnew();
    List<?> rows = query(text, parameters).getResultList();
    return rows.stream().map(row -> item((Object[]) row)).toList();
  }

  static String text(InboxQuery query, InboxCursor from, int limit, List<Object> parameters) {
    String order = order(query, from);
    boolean words = query.tables() == Tables.WORDS_ALONE;
    String rows =
        "select "
            + (words ? "c.id, c.received_at" : COLUMNS)
            + " from "
            + query.source()
            + place(query, from, parameters)
            + order
            + " limit "
            + limit;
    return words
        ? "select " + COLUMNS + " from (" + rows + ") s join feedback.cases c using (id)" + order
        : rows;
  }

  /** A plan made for any word would suit neither the frequent nor the rare ones. */
  private void planEachTimeAnew() {
    em.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)")
        .getSingleResult();
  }

  private static String place(InboxQuery query, InboxCursor from, List<Object> parameters) {
    if (from.at() == null) {
      return "";
    }
    parameters.add(from.at());
    parameters.add(from.id());
    boolean rising = query.isByDueDate() != from.back();
    return " and ("
        + sort(query)
        + ", c.id)"
        + (rising ? " > " : " < ")
        + "(?"
        + (parameters.size() - 1)
        + ", ?"
        + parameters.size()
        + ")";
  }

  private static String order(InboxQuery query, InboxCursor from) {
    String direction = query.isByDueDate() != from.back() ? "" : " desc";
    return " order by " + sort(query) + direction + ", c.id" + direction;
  }

  private static String sort(InboxQuery query) {
    return query.isByDueDate() ? "c.due_at" : "c.received_at";
  }

  @Override
  public boolean hasFewHits(InboxQuery search) {
    planEachTimeAnew();
    String text = "feedback.case_search where " + search.words();
    return counted(text, search.parameters().subList(0, 1), search.countedTo())
        <= search.countedTo();
  }

  @Override
  public long count(InboxQuery query) {
    return counted(query.source(), query.parameters(), query.countedTo());
  }

  private long counted(String source, List<Object> parameters, int most) {
    String text =
        "select count(*) from (select 1 from " + source + " limit " + (most + 1) + ") counted";
    return ((Number) query(text, parameters).getSingleResult()).longValue();
  }

  private Query query(String text, List<Object> parameters) {
    return bind(em.createNativeQuery(text), parameters);
  }

  static Query bind(Query query, List<Object> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      Object value = parameters.get(i);
      query.setParameter(
          i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
    }
    return query;
  }

  private static InboxItem item(Object[] row) {
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
        moment(row[12]));
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

package org.rapport.feedback.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.receipts.Reference;
import org.rapport.feedback.search.SearchWords;
import org.rapport.kernel.Slice;

/**
 * A filter as SQL. Words of our own (states, types) stand in the text, so that partial indexes
 * apply and each combination is planned for itself; what people typed is always a parameter.
 *
 * @param words what text search asks, {@code ?1} in it; null where nothing is searched for
 * @param where conditions on the case {@code c}, joined by {@code and}
 * @param parameters from {@code ?1} on
 * @param countedTo where counting stops
 */
record InboxQuery(
    Tables tables,
    String words,
    String where,
    List<Object> parameters,
    boolean isByDueDate,
    int countedTo) {

  private static final String STILL_OPEN = "c.state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING')";

  /** What lies scattered over the table costs more to count than what stands in one index. */
  private static final int SCATTERED_COUNTED_TO = Slice.COUNTED_TO / 10;

  /** How the tables of cases and of their words are gone through. */
  enum Tables {
    CASES,
    /** Found by the index of words, then looked up. PostgreSQL cannot tell a rare word itself. */
    FEW_FOUND,
    /** In the order of the list, each looked at for the words. */
    MANY_FOUND,
    /** The same where only the words decide: the case itself is wanted for rows shown only. */
    WORDS_ALONE
  }

  /**
   * @param knowsSenders whether the reader may learn which stakeholder sent a confidential case
   *     (C2)
   */
  static InboxQuery of(
      InboxFilter filter, long reader, boolean knowsSenders, Instant now, Instant soon) {
    Conditions conditions = new Conditions();
    String words = text(filter.text(), conditions);
    states(filter, conditions);
    if (filter.type() != null) {
      conditions.add("c.type = '" + filter.type().name() + "'");
    }
    if (filter.severity() != null) {
      conditions.add("c.severity = '" + filter.severity().name() + "'");
    }
    assignee(filter.assignee(), conditions);
    if (filter.stakeholder() != null) {
      conditions.with("c.stakeholder_id = #", filter.stakeholder());
      if (!knowsSenders) {
        conditions.add("c.identity <> 'CONFIDENTIAL'");
      }
    }
    due(filter, conditions, now, soon);
    int given = conditions.texts.size();
    conditions.with(
        "c.id <> all (array(select x.case_id from feedback.case_conflicts x where x.staff_id = #))",
        reader);
    boolean scattered = words != null || given > 1 && !isOpenOnly(filter);
    return new InboxQuery(
        words == null ? Tables.CASES : given > 0 ? Tables.MANY_FOUND : Tables.WORDS_ALONE,
        words,
        String.join(" and ", conditions.texts),
        List.copyOf(conditions.values),
        filter.isByDueDate(),
        scattered ? SCATTERED_COUNTED_TO : Slice.COUNTED_TO);
  }

  boolean isSearch() {
    return words != null;
  }

  InboxQuery withFewHits() {
    return new InboxQuery(Tables.FEW_FOUND, words, where, parameters, isByDueDate, countedTo);
  }

  /** Tables and conditions. */
  String source() {
    return switch (tables) {
      case CASES -> "feedback.cases c where " + where;
      case FEW_FOUND ->
          "(select case_id from feedback.case_search where "
              + words
              + " offset 0) s join feedback.cases c on c.id = s.case_id where "
              + where;
      case MANY_FOUND ->
          "feedback.cases c join feedback.case_search s on s.case_id = c.id where "
              + words
              + " and "
              + where;
      case WORDS_ALONE ->
          "(select case_id as id, received_at, words from feedback.case_search) c where "
              + words
              + " and "
              + where;
    };
  }

  private static boolean isOpenOnly(InboxFilter filter) {
    return filter.isByDueDate() || filter.states().equals(CaseState.OPEN);
  }

  private static void states(InboxFilter filter, Conditions conditions) {
    if (isOpenOnly(filter)) {
      conditions.add(STILL_OPEN);
    }
    if (!filter.states().isEmpty() && !filter.states().equals(CaseState.OPEN)) {
      conditions.add(
          filter.states().stream()
              .sorted()
              .map(state -> "'" + state.name() + "'")
              .collect(Collectors.joining(", ", "c.state in (", ")")));
    }
  }

  private static void assignee(Long assignee, Conditions conditions) {
    if (assignee != null && assignee == InboxFilter.NOBODY) {
      conditions.add("c.assignee_id is null");
    } else if (assignee != null) {
      conditions.with("c.assignee_id = #", assignee);
    }
  }

  private static void due(InboxFilter filter, Conditions conditions, Instant now, Instant soon) {
    if (filter.isByDueDate()) {
      conditions.add("c.due_at is not null");
    }
    if (filter.dueBefore() != null) {
      conditions.with("c.due_at < #", filter.dueBefore());
    }
    if (filter.due() == null) {
      return;
    }
    switch (filter.due()) {
      case OVERDUE -> conditions.with("c.waiting_since is null and c.due_at < #", now);
      case SOON -> {
        conditions.with("c.waiting_since is null and c.due_at >= #", now);
        conditions.with("c.due_at <= #", soon);
      }
      case PAUSED -> conditions.add("c.waiting_since is not null");
    }
  }

  /** What to ask the table of words, or null where it is not needed. */
  private static String text(String text, Conditions conditions) {
    if (text == null) {
      return null;
    }
    Optional<String> reference = Reference.beginning(text);
    if (reference.isPresent()) {
      conditions.with("c.reference like #", reference.get() + "%");
      return null;
    }
    Optional<String> words = SearchWords.query(text);
    if (words.isEmpty()) {
      conditions.add("false");
      return null;
    }
    conditions.values.add(words.get());
    return "words @@ cast(?1 as tsquery)";
  }
}

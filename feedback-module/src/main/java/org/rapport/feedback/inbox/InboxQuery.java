package org.rapport.feedback.inbox;

import java.time.Instant;
import java.util.ArrayList;
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
 * @param from tables
 * @param where conditions joined by {@code and}; {@code ?1} is the reader
 * @param parameters from {@code ?1} on
 */
record InboxQuery(String from, String where, List<Object> parameters, boolean isByDueDate) {

  private static final String SEARCHED =
      "feedback.cases c join feedback.case_search s on s.case_id = c.id";

  private static final String STILL_OPEN = "c.state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING')";

  boolean isSearch() {
    return from.equals(SEARCHED);
  }

  /** What a search finds lies scattered over the table and costs more to count. */
  int countedTo() {
    return isSearch() ? Slice.COUNTED_TO / 10 : Slice.COUNTED_TO;
  }

  /**
   * @param knowsSenders whether the reader may learn which stakeholder sent a confidential case
   *     (C2)
   */
  static InboxQuery of(
      InboxFilter filter, long reader, boolean knowsSenders, Instant now, Instant soon) {
    Conditions conditions = new Conditions();
    conditions.with(
        "c.id <> all (array(select x.case_id from feedback.case_conflicts x where x.staff_id = #))",
        reader);
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
    boolean searched = text(filter.text(), conditions);
    return new InboxQuery(
        searched ? SEARCHED : "feedback.cases c",
        String.join(" and ", conditions.texts),
        List.copyOf(conditions.values),
        filter.isByDueDate());
  }

  private static void states(InboxFilter filter, Conditions conditions) {
    if (filter.isByDueDate() || filter.states().equals(CaseState.OPEN)) {
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

  /** Whether the table of words is needed. */
  private static boolean text(String text, Conditions conditions) {
    if (text == null) {
      return false;
    }
    Optional<String> reference = Reference.beginning(text);
    if (reference.isPresent()) {
      conditions.with("c.reference like #", reference.get() + "%");
      return false;
    }
    Optional<String> words = SearchWords.query(text);
    if (words.isEmpty()) {
      conditions.add("false");
      return false;
    }
    conditions.with("s.words @@ cast(# as tsquery)", words.get());
    return true;
  }

  /** Collects conditions and numbers their parameters. */
  private static final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String text) {
      texts.add(text);
    }

    void with(String text, Object value) {
      values.add(value);
      texts.add(text.replace("#", "?" + values.size()));
    }
  }
}

package org.rapport.feedback.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.cases.KeptFrom;
import org.rapport.feedback.receipts.Reference;
import org.rapport.feedback.search.SearchWords;
import org.rapport.kernel.Slice;

/**
 * A filter as SQL. Words of our own (states, types) stand in the text, so that partial indexes
 * apply and each combination is planned for itself; what people typed is always a parameter.
 *
 * @param words what text search asks, {@code ?1} in it; null where nothing is searched for
 * @param hasFewHits whether the words are in few cases. Those are found by the index of words and
 *     then sorted; more are met soon enough in the order of the list. PostgreSQL guesses wrong
 *     here.
 * @param isRanked whether the best of few hits come first: by what of a case the words stand in
 * @param where conditions on the case {@code c}, joined by {@code and}
 * @param parameters from {@code ?1} on
 * @param countedTo where counting stops
 */
record InboxQuery(
    Tables tables,
    String words,
    boolean hasFewHits,
    boolean isRanked,
    String where,
    List<Object> parameters,
    boolean isByDueDate,
    int countedTo) {

  private static final String STILL_OPEN = "c.state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING')";

  /** What lies scattered over the table costs more to count than what stands in one index. */
  private static final int SCATTERED_COUNTED_TO = Slice.COUNTED_TO / 10;

  /** Which tables have a say; a case that its words alone find is wanted only to be shown. */
  enum Tables {
    CASES,
    CASES_AND_WORDS,
    WORDS_ALONE
  }

  /**
   * Nobody finds a confidential case by its stakeholder: who sent it is looked up case by case
   * (C2).
   *
   * @param reader who reads and everybody above them: cases about any of these are left out (C6)
   */
  static InboxQuery of(InboxFilter filter, Set<Long> reader, Instant now) {
    Conditions conditions = new Conditions();
    String words = text(filter.text(), conditions);
    states(filter, conditions);
    if (filter.type() != null) {
      conditions.add("c.type = '" + filter.type().name() + "'");
    }
    if (filter.severity() != null) {
      conditions.add("c.severity = '" + filter.severity().name() + "'");
    }
    conditions.assignee(filter.assignee());
    if (filter.stakeholder() != null) {
      conditions.with("c.stakeholder_id = #", filter.stakeholder());
      conditions.add("c.identity <> 'CONFIDENTIAL'");
    }
    if (filter.label() != null) {
      conditions.with(
          "c.id in (select l.case_id from feedback.case_labels l where l.label = #)",
          filter.label());
    }
    if (filter.joint() != null) {
      conditions.add(filter.joint().condition());
    }
    conditions.due(filter, now);
    int given = conditions.texts.size();
    conditions.with(KeptFrom.noneOf("#"), KeptFrom.line(reader));
    boolean scattered = words != null || given > 1 && !isOpenOnly(filter);
    return new InboxQuery(
        words == null ? Tables.CASES : given > 0 ? Tables.CASES_AND_WORDS : Tables.WORDS_ALONE,
        words,
        false,
        false,
        String.join(" and ", conditions.texts),
        List.copyOf(conditions.values),
        filter.isByDueDate(),
        scattered ? SCATTERED_COUNTED_TO : Slice.COUNTED_TO);
  }

  boolean isSearch() {
    return words != null;
  }

  /**
   * @param ranked whether the best may come first; where the filter is about due dates they do not
   */
  InboxQuery withFewHits(boolean ranked) {
    boolean best = ranked && !isByDueDate;
    return new InboxQuery(tables, words, true, best, where, parameters, isByDueDate, countedTo);
  }

  /** Tables and conditions; {@code offset 0} keeps the planner from mixing them. */
  String source() {
    String found = hasFewHits ? " where " + words + " offset 0)" : ")";
    String asked = hasFewHits ? where : words + " and " + where;
    return switch (tables) {
      case CASES -> "feedback.cases c where " + where;
      case CASES_AND_WORDS ->
          "(select case_id, words"
              + rank()
              + " from feedback.case_search"
              + found
              + " s join feedback.cases c on c.id = s.case_id where "
              + asked;
      case WORDS_ALONE ->
          "(select case_id as id, received_at, words"
              + rank()
              + " from feedback.case_search"
              + found
              + " c where "
              + asked;
    };
  }

  /** {@link org.rapport.feedback.search.FoundIn} says what the weights are. */
  private String rank() {
    return isRanked
        ? ", case when %1$s then 0 when %2$s then 1 when %3$s then 2 else 3 end as rank"
            .formatted(within("{a}"), within("{a,b}"), within("{a,b,c}"))
        : "";
  }

  private String within(String weights) {
    return words.replace("words", "ts_filter(words, '" + weights + "')");
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

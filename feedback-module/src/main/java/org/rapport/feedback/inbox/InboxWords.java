package org.rapport.feedback.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;

/**
 * What a list of cases is narrowed to, in the words of an address, which mean something else for
 * another reader and another day. Nothing asked means all open cases; a word that is none of ours
 * narrows nothing, so that old links still work.
 *
 * @param state one of the states, or {@link #ALL}
 * @param assignee {@link #ME}, {@link #NOBODY} or the number of an account
 * @param due a due filter, or {@link #WEEK}
 */
public record InboxWords(
    String state,
    String type,
    String severity,
    String assignee,
    String due,
    String text,
    String label,
    String joint) {

  public static final String ALL = "ALL";
  public static final String ME = "me";
  public static final String NOBODY = "nobody";
  public static final String WEEK = "WEEK";

  public InboxWords {
    state = given(state);
    type = given(type);
    severity = given(severity);
    assignee = given(assignee);
    due = given(due);
    text = given(text);
    label = given(label);
    joint = given(joint);
  }

  /**
   * @param reader account of who asks
   */
  public InboxFilter filter(long reader, Instant now, ZoneId zone) {
    return new InboxFilter(
        states(),
        one(FeedbackType.values(), type),
        one(Severity.values(), severity),
        assigneeId(reader),
        one(DueFilter.values(), due),
        due.equals(WEEK) ? endOfWeek(now, zone) : null,
        null,
        text,
        label,
        one(Joint.values(), joint));
  }

  /** Without words that are none of ours. */
  public InboxWords known() {
    return new InboxWords(
        state.equals(ALL) ? ALL : name(one(CaseState.values(), state)),
        name(one(FeedbackType.values(), type)),
        name(one(Severity.values(), severity)),
        assignee.matches("me|nobody|\\d{1,18}") ? assignee : "",
        due.equals(WEEK) ? WEEK : name(one(DueFilter.values(), due)),
        text,
        label,
        name(one(Joint.values(), joint)));
  }

  private static String name(Enum<?> word) {
    return word == null ? "" : word.name();
  }

  /** Whether it asks for nothing in particular. */
  public boolean plain() {
    return (state + type + severity + assignee + due + text + label + joint).isBlank();
  }

  /** Whether it asks for this, and nothing else. */
  public boolean asksOnly(String wantedState, String wantedAssignee, String wantedDue) {
    return state.equals(wantedState)
        && assignee.equals(wantedAssignee)
        && due.equals(wantedDue)
        && (type + severity + text + label + joint).isBlank();
  }

  private Set<CaseState> states() {
    if (state.equals(ALL)) {
      return Set.of();
    }
    CaseState chosen = one(CaseState.values(), state);
    return chosen == null ? CaseState.OPEN : EnumSet.of(chosen);
  }

  private Long assigneeId(long reader) {
    return switch (assignee) {
      case "" -> null;
      case ME -> reader;
      case NOBODY -> InboxFilter.NOBODY;
      default -> assignee.matches("\\d{1,18}") ? Long.valueOf(assignee) : null;
    };
  }

  private static Instant endOfWeek(Instant now, ZoneId zone) {
    return now.atZone(zone)
        .toLocalDate()
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .atStartOfDay(zone)
        .toInstant();
  }

  private static <E extends Enum<E>> E one(E[] choices, String word) {
    return Stream.of(choices).filter(c -> c.name().equals(word)).findFirst().orElse(null);
  }

  private static String given(String value) {
    return value == null ? "" : value.strip();
  }
}

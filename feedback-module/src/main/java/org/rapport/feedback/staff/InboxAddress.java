package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.inbox.DueFilter;
import org.rapport.feedback.inbox.InboxFilter;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Settings;

/**
 * What an address of the inbox asks for. Nothing asked means all open cases; a word that is none of
 * ours narrows nothing, so that old links still work.
 */
@RequestScoped
public class InboxAddress {

  static final String ALL = "ALL";
  static final String ME = "me";
  static final String NOBODY = "nobody";
  static final String WEEK = "WEEK";

  @Inject private CurrentUser user;
  @Inject private Settings settings;
  @Inject private Clock clock;

  private String state = "";
  private String type = "";
  private String severity = "";
  private String assignee = "";
  private String due = "";
  private String text = "";

  InboxFilter filter() {
    return new InboxFilter(
        states(),
        one(FeedbackType.values(), type),
        one(Severity.values(), severity),
        assigneeId(),
        one(DueFilter.values(), due),
        due.equals(WEEK) ? endOfWeek() : null,
        null,
        text);
  }

  /** Whether it asks for nothing in particular. */
  boolean isPlain() {
    return (state + type + severity + assignee + due + text).isBlank();
  }

  /** Whether it asks for this, and nothing else. */
  boolean asksOnly(String wantedState, String wantedAssignee, String wantedDue) {
    return state.equals(wantedState)
        && assignee.equals(wantedAssignee)
        && due.equals(wantedDue)
        && (type + severity + text).isBlank();
  }

  private Set<CaseState> states() {
    if (state.equals(ALL)) {
      return Set.of();
    }
    CaseState chosen = one(CaseState.values(), state);
    return chosen == null ? CaseState.OPEN : EnumSet.of(chosen);
  }

  private Long assigneeId() {
    return switch (assignee) {
      case "" -> null;
      case ME -> user.signedIn().id();
      case NOBODY -> InboxFilter.NOBODY;
      default -> assignee.matches("\\d{1,18}") ? Long.valueOf(assignee) : null;
    };
  }

  private Instant endOfWeek() {
    LocalDate today = clock.instant().atZone(settings.timeZone()).toLocalDate();
    return today
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .atStartOfDay(settings.timeZone())
        .toInstant();
  }

  private static <E extends Enum<E>> E one(E[] choices, String word) {
    return Stream.of(choices).filter(c -> c.name().equals(word)).findFirst().orElse(null);
  }

  private static String given(String value) {
    return value == null ? "" : value.strip();
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = given(state);
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = given(type);
  }

  public String getSeverity() {
    return severity;
  }

  public void setSeverity(String severity) {
    this.severity = given(severity);
  }

  public String getAssignee() {
    return assignee;
  }

  public void setAssignee(String assignee) {
    this.assignee = given(assignee);
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = given(due);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = given(text);
  }
}

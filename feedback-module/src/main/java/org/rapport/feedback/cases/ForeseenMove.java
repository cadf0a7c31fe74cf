package org.rapport.feedback.cases;

import java.time.Instant;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.kernel.Message;

/**
 * How a due date of an open case would move.
 *
 * @param severity null until assessed
 * @param kind the limit it follows from
 * @param workdays by how many working days; below zero for sooner, 0 within a day
 */
public record ForeseenMove(
    String reference,
    FeedbackType type,
    Severity severity,
    LimitKind kind,
    Instant before,
    Instant after,
    int workdays) {

  public boolean isLater() {
    return after.isAfter(before);
  }

  /** As people say it: two working days later. */
  public Message words() {
    String way = isLater() ? "later" : "sooner";
    return workdays == 0
        ? Message.of("feedback", "limits.moved.hours." + way)
        : Message.of("feedback", "limits.moved.days." + way, Math.abs(workdays));
  }
}

package org.rapport.feedback.rest;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.cases.DueView;
import org.rapport.feedback.deadlines.DueStatus;
import org.rapport.platform.Texts;

/**
 * By when a decision is owed.
 *
 * @param status NONE, ON_TRACK, SOON, OVERDUE or PAUSED
 * @param explanation line by line, in the reader's language
 */
public record DueJson(Instant at, DueStatus status, boolean extended, List<String> explanation) {

  static DueJson of(DueView due, Texts texts) {
    return due == null
        ? null
        : new DueJson(
            due.at(),
            due.status(),
            due.extended(),
            due.explanation().lines().stream().map(texts::here).toList());
  }
}

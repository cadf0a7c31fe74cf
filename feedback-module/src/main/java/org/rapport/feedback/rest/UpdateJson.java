package org.rapport.feedback.rest;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.cases.UpdateView;
import org.rapport.feedback.deadlines.DueStatus;
import org.rapport.platform.Texts;

/**
 * By when who sent a case hears again how it stands.
 *
 * @param at null where no word is owed any more
 * @param status NONE, ON_TRACK, SOON, OVERDUE or PAUSED
 * @param late how often they heard later than they should have
 * @param answerOwed whether they have written and have no answer yet
 * @param explanation line by line, in the reader's language
 */
public record UpdateJson(
    Instant at, DueStatus status, int late, boolean answerOwed, List<String> explanation) {

  static UpdateJson of(UpdateView view, Texts texts) {
    return view == null
        ? null
        : new UpdateJson(
            view.at(),
            view.status(),
            view.late(),
            view.answerOwed(),
            view.explanation().lines().stream().map(texts::here).toList());
  }
}

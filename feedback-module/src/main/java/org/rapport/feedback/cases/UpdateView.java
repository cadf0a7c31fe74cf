package org.rapport.feedback.cases;

import java.time.Instant;
import org.rapport.feedback.deadlines.DueDateExplanation;
import org.rapport.feedback.deadlines.DueStatus;

/**
 * By when who sent a case hears again how it stands, and why.
 *
 * @param at null where no word is owed any more
 * @param explanation without lines where none is owed
 * @param late how often they heard later than they should have
 * @param answerOwed whether they have written and have no answer yet
 */
public record UpdateView(
    Instant at, DueStatus status, DueDateExplanation explanation, int late, boolean answerOwed) {}

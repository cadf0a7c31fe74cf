package org.rapport.feedback.rest;

import org.rapport.feedback.cases.Rating;

/** What the complainant said afterwards, 1 to 5 each. */
public record RatingJson(Integer handling, Integer outcome, String comment) {

  static RatingJson of(Rating rating) {
    return rating == null
        ? null
        : new RatingJson(rating.handling(), rating.outcome(), rating.comment());
  }
}

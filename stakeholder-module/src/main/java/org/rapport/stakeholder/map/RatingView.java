package org.rapport.stakeholder.map;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A rating to show.
 *
 * @param by name of who made it, empty where Rapport did
 */
public record RatingView(
    long id,
    int influence,
    int interest,
    Quadrant quadrant,
    LocalDate on,
    String reason,
    Instant recordedAt,
    String by) {

  static RatingView of(Rating rating, String by) {
    Position at = rating.position();
    return new RatingView(
        rating.id(),
        at.influence(),
        at.interest(),
        at.quadrant(),
        rating.ratedOn(),
        rating.reason(),
        rating.recordedAt(),
        by);
  }
}

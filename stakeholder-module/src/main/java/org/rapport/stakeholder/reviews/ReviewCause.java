package org.rapport.stakeholder.reviews;

/** What called for a review (mission J16, J17). */
public enum ReviewCause {
  ASKED_FOR(Occasion.EVENT),
  INTERVAL_OVER(Occasion.INTERVAL),
  RELATIONSHIP_ENDED(Occasion.ENDING),
  MODEL_MOVED(Occasion.CHANGE),
  EXCEPTION_CLOSED(Occasion.EVENT),
  HANDED_OVER(Occasion.CHANGE);

  private final Occasion occasion;

  ReviewCause(Occasion occasion) {
    this.occasion = occasion;
  }

  /** The occasion of a review that nothing else calls for. */
  Occasion occasion() {
    return occasion;
  }
}

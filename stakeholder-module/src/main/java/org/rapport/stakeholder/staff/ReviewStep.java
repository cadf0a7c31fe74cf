package org.rapport.stakeholder.staff;

import org.rapport.stakeholder.reviews.ReviewState;
import org.rapport.stakeholder.reviews.ReviewView;

/** The guided way through a review (mission J16). */
public enum ReviewStep {
  PREPARE,
  FIND,
  LEARN,
  IMPROVE,
  COMPLETE;

  /** Whether what belongs to this step is there. */
  boolean isDone(ReviewView review) {
    return switch (this) {
      case PREPARE -> review.state() != ReviewState.DUE;
      case FIND -> !review.findings().isEmpty();
      case LEARN -> !review.lessons().isEmpty() || review.nothingBecause() != null;
      case IMPROVE -> !review.actions().isEmpty() || review.modelChange() != null;
      case COMPLETE -> review.isCompleted();
    };
  }

  /** Where somebody who left takes it up again: the first step that is not done. */
  static ReviewStep takenUpAt(ReviewView review) {
    for (ReviewStep step : values()) {
      if (!step.isDone(review)) {
        return step;
      }
    }
    return COMPLETE;
  }
}

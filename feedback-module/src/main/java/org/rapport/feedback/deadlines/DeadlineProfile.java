package org.rapport.feedback.deadlines;

import java.util.Optional;
import org.rapport.feedback.FeedbackType;

/** How long the organization gives itself at each stage (mission C4). */
public enum DeadlineProfile {
  STAGE_ONE(5),
  /** The complainant contested the first decision. */
  STAGE_TWO(20);

  private final int workdays;

  DeadlineProfile(int workdays) {
    this.workdays = workdays;
  }

  /** Working days after the day it was received. */
  public int workdays() {
    return workdays;
  }

  /** Empty where no answer is owed: a compliment is thanked for at once. */
  public static Optional<DeadlineProfile> ofFirstStage(FeedbackType type) {
    return type == FeedbackType.COMPLIMENT ? Optional.empty() : Optional.of(STAGE_ONE);
  }

  public static DeadlineProfile ofStage(int stage) {
    return stage == 1 ? STAGE_ONE : STAGE_TWO;
  }
}

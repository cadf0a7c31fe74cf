package org.rapport.stakeholder.journey;

import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.models.JourneyStep;

/** The way made-up relationships go, one step after the other. */
final class MadeUpSteps {

  /** Steps to the one before both sides agree, on either journey. */
  static final int NEGOTIATING = 2;

  /** Steps to the one in which both sides agree. */
  static final int AGREED = 3;

  /** Days until the need is assessed. */
  static final int ASSESSED = 14;

  /** Days until the agreement is made. */
  static final int FORMAL = 25;

  private static final int DAYS_A_STEP = 7;
  private static final int DAYS_A_LATER_ONE = 40;

  private MadeUpSteps() {}

  /** As far as its guards let it. */
  static void walk(Relationship course, int steps, MadeUpPast past) {
    List<JourneyStep> journey = course.kind().steps();
    for (int step = 1; step <= Math.min(steps, journey.size() - 1); step++) {
      JourneyStep next = journey.get(step);
      if (!course.isOn(next) && course.openGuards(next, true).isEmpty()) {
        course.enter(next, true, Set.of(), past.at(day(step)));
      }
    }
  }

  /** One a week until both sides have agreed; what comes then takes longer. */
  private static int day(int step) {
    int soon = Math.min(step, AGREED + 1);
    return soon * DAYS_A_STEP + (step - soon) * DAYS_A_LATER_ONE;
  }
}

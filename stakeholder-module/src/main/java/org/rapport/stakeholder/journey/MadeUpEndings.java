package org.rapport.stakeholder.journey;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.EndingCause;

/** How made-up relationships end: all reasons, ways and causes. */
final class MadeUpEndings {

  static final int DAYS_OF_A_FORMER_ONE = 150;

  private static final int DAYS_BEFORE_THEY_PART = 70; // after the steps they came to

  /** What broke former ones, one after the other; nothing where the goal was met. */
  private static final List<Set<EndingCause>> BROKEN_BY =
      List.of(
          Set.of(EndingCause.APPROACH_NOT_FOLLOWED),
          Set.of(EndingCause.APPROACH_ITSELF),
          Set.of(EndingCause.UNKNOWN),
          Set.of(EndingCause.APPROACH_NOT_FOLLOWED),
          Set.of(),
          Set.of(EndingCause.APPROACH_ITSELF),
          Set.of(EndingCause.OTHER),
          Set.of(EndingCause.UNKNOWN),
          Set.of(EndingCause.APPROACH_NOT_FOLLOWED, EndingCause.OTHER),
          Set.of(EndingCause.APPROACH_NOT_FOLLOWED, EndingCause.APPROACH_ITSELF),
          Set.of(),
          Set.of(EndingCause.HARMFUL_RELATIONSHIP));

  private int left;

  static void apart(Relationship course, String language, int index, MadeUpPast past) {
    if (index % 2 == 0) {
      course.refer(
          MadeUpWords.of(language, "referral", index),
          index % 4 == 0,
          past.at(DAYS_BEFORE_THEY_PART));
    } else {
      course.end(
          EndReason.values()[index % EndReason.values().length],
          List.of(MadeUpWords.of(language, "help", index)),
          null,
          past.at(DAYS_BEFORE_THEY_PART));
    }
  }

  /** Some time within the last year, where it is old enough. */
  void leave(Relationship course, int index, MadeUpPast past) {
    Set<EndingCause> causes = BROKEN_BY.get(left++ % BROKEN_BY.size());
    EndingKind how =
        causes.isEmpty()
            ? EndingKind.GOAL_MET
            : index % 4 == 0 ? EndingKind.OBJECTIVE_FACTOR : EndingKind.UNWILLING;
    int end = Math.max(DAYS_OF_A_FORMER_ONE, past.days() - 3 - index * 7 % 340);
    course.endFormal(how, causes, List.of(help(index)), null, past.at(end));
  }

  static void breakOff(Relationship course, int index, MadeUpPast past) {
    EndingCause cause = EndingCause.values()[index % EndingCause.values().length];
    course.endFormal(
        EndingKind.UNWILLING,
        EnumSet.of(cause),
        List.of(help(index)),
        null,
        past.at(past.days() - 2));
  }

  private static String help(int index) {
    return MadeUpWords.of(index % 3 == 2 ? "en." : "zh.", "help", index);
  }
}

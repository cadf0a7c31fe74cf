package org.rapport.stakeholder.journey;

import java.time.LocalDate;

/** What was agreed on with made-up stakeholders, and how far what was planned has come. */
final class MadeUpAgreements {

  private static final int QUARTER = 91;
  private static final int QUARTERS = 4;

  private MadeUpAgreements() {}

  /** Those in writing name an end as well. */
  static AgreementEntry entry(String language, int index, MadeUpPast past) {
    boolean oral = index % 4 == 0;
    LocalDate from = past.at(25).today();
    return new AgreementEntry(
        oral ? AgreementForm.ORAL : AgreementForm.WRITTEN,
        MadeUpWords.of(language, "goal", index),
        MadeUpWords.of(language, "constraint", index),
        MadeUpWords.of(language, "scope", index),
        oral ? null : MadeUpWords.of(language, "quality", index),
        from,
        oral ? null : from.plusYears(1 + index % 3).minusDays(1));
  }

  /** One or two lines, read every quarter of the first year; one in seven was never read. */
  static void plan(Relationship course, String language, int index, MadeUpPast past) {
    for (int line = 0; line < 1 + index % 2; line++) {
      int seed = index + line;
      ValueGoal goal =
          course.plan(
              new ValueGoalEntry(
                  MadeUpWords.of(language, "value", seed),
                  MadeUpWords.of(language, "whom", seed),
                  MadeUpWords.of(language, "measure", seed),
                  past.at(25).today().plusYears(1)),
              past.at(26));
      // former ones are even, and have ended some time after this
      int until = index % 2 == 0 ? MadeUpEndings.DAYS_OF_A_FORMER_ONE : past.days();
      if (seed % 7 != 3) {
        read(goal, language, seed, Math.min(until, past.days()), past);
      }
    }
  }

  private static void read(ValueGoal goal, String language, int seed, int until, MadeUpPast past) {
    for (int quarter = 1; quarter <= QUARTERS && 25 + quarter * QUARTER < until; quarter++) {
      int reached = quarter * (18 + seed % 5 * 3);
      goal.read(
          new ValueReading(
              past.at(25 + quarter * QUARTER).today(),
              reached,
              MadeUpWords.of(language, reached < 30 ? "slow" : "well", seed + quarter)));
    }
  }
}

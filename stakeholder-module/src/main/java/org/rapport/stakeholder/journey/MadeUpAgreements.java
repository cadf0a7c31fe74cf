package org.rapport.stakeholder.journey;

import java.time.LocalDate;

/** What was agreed on with made-up stakeholders, and how far what was planned has come. */
final class MadeUpAgreements {

  private static final int QUARTER = 91;
  private static final int QUARTERS = 4;
  private static final int YEAR = 366;

  private MadeUpAgreements() {}

  /** Those in writing name an end as well. */
  static AgreementEntry entry(String language, int index, MadeUpPast past) {
    boolean oral = index % 4 == 0;
    LocalDate from = past.at(MadeUpSteps.FORMAL).today();
    return new AgreementEntry(
        oral ? AgreementForm.ORAL : AgreementForm.WRITTEN,
        MadeUpWords.of(language, "goal", index),
        MadeUpWords.of(language, "constraint", index),
        MadeUpWords.of(language, "scope", index),
        oral ? null : MadeUpWords.of(language, "quality", index),
        from,
        oral ? null : from.plusYears(1 + index % 3).minusDays(1));
  }

  /**
   * One or two lines, read every quarter of the first year; one in seven was never read, and of
   * these few have a day. Some were corrected or taken out.
   *
   * @param until days after which nobody reads it any more
   */
  static void plan(Relationship course, String language, int index, int until, MadeUpPast past) {
    for (int line = 0; line < 1 + index % 2; line++) {
      int seed = index + line;
      boolean tracked = seed % 7 != 3;
      ValueGoal goal = course.plan(value(language, seed, tracked, past), past.at(26));
      if (tracked) {
        read(goal, language, seed, Math.min(until, past.days()), past);
      }
      change(goal, language, seed, past);
    }
  }

  private static ValueGoalEntry value(String language, int seed, boolean due, MadeUpPast past) {
    return new ValueGoalEntry(
        MadeUpWords.of(language, "value", seed),
        MadeUpWords.of(language, "whom", seed),
        MadeUpWords.of(language, "measure", seed),
        due || seed % 3 == 0 ? past.at(MadeUpSteps.FORMAL).today().plusYears(1) : null);
  }

  private static void change(ValueGoal goal, String language, int seed, MadeUpPast past) {
    if (seed % 11 == 6) {
      ValueGoalEntry said = goal.entry();
      String measure = MadeUpWords.of(language, "measure", seed + 1);
      goal.correct(
          new ValueGoalEntry(said.value(), said.beneficiary(), measure, said.dueOn()),
          MadeUpWords.of(language, "valueCorrected", seed),
          past.at(60));
    } else if (seed % 11 == 8) {
      goal.takeOut(MadeUpWords.of(language, "valueTakenOut", seed), past.at(90));
    }
  }

  private static void read(ValueGoal goal, String language, int seed, int until, MadeUpPast past) {
    for (int quarter = 1; quarter <= QUARTERS && day(quarter) < until; quarter++) {
      int reached = quarter * (18 + seed % 5 * 3);
      goal.read(
          new ValueReading(
              past.at(day(quarter)).today(),
              reached,
              MadeUpWords.of(language, reached < 30 ? "slow" : "well", seed + quarter)));
    }
  }

  /** The last one is read on the day it is due. */
  private static int day(int quarter) {
    return MadeUpSteps.FORMAL + (quarter == QUARTERS ? YEAR : quarter * QUARTER);
  }
}

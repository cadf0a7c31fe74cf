package org.rapport.stakeholder.journey;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of the value plan and how far it came.
 *
 * @param readings the first one first
 * @param earlier what it said before, the first words first
 * @param takenOutOn null while it is planned
 * @param takenOutBecause null while it is planned
 */
public record ValueView(
    long id,
    ValueGoalEntry goal,
    List<Reading> readings,
    List<Earlier> earlier,
    LocalDate takenOutOn,
    String takenOutBecause) {

  /** How far it had come on a day, in percent of what was planned. */
  public record Reading(LocalDate on, int reached, String note) {}

  /** What it said until a day, and why it does no longer. */
  public record Earlier(ValueGoalEntry goal, LocalDate until, String reason) {}

  static ValueView of(ValueGoal goal) {
    return new ValueView(
        goal.id(),
        goal.entry(),
        goal.readings().stream()
            .map(reading -> new Reading(reading.on(), reading.reached(), reading.note()))
            .toList(),
        goal.earlier().stream()
            .map(said -> new Earlier(said.entry(), said.correctedOn(), said.reason()))
            .toList(),
        goal.takenOutOn(),
        goal.takenOutBecause());
  }

  /** Null while it was never read. */
  public Reading latest() {
    return readings.isEmpty() ? null : readings.get(readings.size() - 1);
  }
}

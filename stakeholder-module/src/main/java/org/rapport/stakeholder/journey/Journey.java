package org.rapport.stakeholder.journey;

import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;

/** The way a relationship has come, step by step (mission J11). */
record Journey(JourneyKind kind, List<StepVisit> visits) {

  JourneyStep step() {
    return visits.get(visits.size() - 1).step();
  }

  boolean wasIn(JourneyStep step) {
    return visits.stream().anyMatch(visit -> visit.step() == step);
  }

  /**
   * Whether it may go from here to {@code step}: on by one, or back to where it was before.
   *
   * @param skippable steps an approved deviation lets it leave out
   */
  void requireWay(JourneyStep step, Set<JourneyStep> skippable) {
    Rule.require(kind.has(step), "journey.step.foreign");
    Rule.require(step != step(), "journey.step.here");
    List<JourneyStep> steps = kind.steps();
    boolean leavesOut =
        steps.subList(0, steps.indexOf(step)).stream()
            .anyMatch(earlier -> !wasIn(earlier) && !skippable.contains(earlier));
    Rule.require(!leavesOut, "journey.step.leavesOut");
  }
}

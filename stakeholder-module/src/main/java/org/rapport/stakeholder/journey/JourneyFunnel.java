package org.rapport.stakeholder.journey;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;

/**
 * How many relationships of a journey stand at each of its steps, and how many came so far (mission
 * J11).
 *
 * @param total of all there ever were
 */
public record JourneyFunnel(JourneyKind kind, long total, List<Stage> stages) {

  /**
   * A step of the journey.
   *
   * @param here how many are under way and stand there
   * @param reached how many came there or further, ended ones included
   * @param ended how many ended and had come no further
   */
  public record Stage(JourneyStep step, long here, long reached, long ended) {}

  /** Relationships that are alike in where they stand, how far they came and whether they ended. */
  record Alike(
      JourneyKind kind, JourneyStep step, JourneyStep furthest, boolean ended, long count) {}

  static JourneyFunnel of(JourneyKind kind, Collection<Alike> counted) {
    List<Alike> its = counted.stream().filter(one -> one.kind() == kind).toList();
    List<JourneyStep> steps = kind.steps();
    return new JourneyFunnel(
        kind,
        sum(its, any -> true),
        steps.stream()
            .map(
                step ->
                    new Stage(
                        step,
                        sum(its, one -> !one.ended() && one.step() == step),
                        sum(its, one -> steps.indexOf(one.furthest()) >= steps.indexOf(step)),
                        sum(its, one -> one.ended() && one.furthest() == step)))
            .toList());
  }

  private static long sum(List<Alike> counted, Predicate<Alike> which) {
    return counted.stream().filter(which).mapToLong(Alike::count).sum();
  }

  /** How many are under way. */
  public long underWay() {
    return stages.stream().mapToLong(Stage::here).sum();
  }
}

package org.rapport.stakeholder.journey;

import java.util.List;

/**
 * A point both sides talk about, as staff see it.
 *
 * @param agreed whether the last round brought an agreement
 * @param rounds the last one first
 */
public record PointView(long id, String about, boolean agreed, List<RoundView> rounds) {

  /**
   * @param by name of who noted it, empty where nobody is known
   */
  public record RoundView(RoundEntry facts, String by) {}

  public PointView {
    rounds = List.copyOf(rounds);
  }

  /** Where both sides stand now. */
  public RoundEntry now() {
    return rounds.get(0).facts();
  }

  public List<RoundView> earlier() {
    return rounds.subList(1, rounds.size());
  }
}

package org.rapport.stakeholder.interests;

import java.util.Set;

/**
 * A service or matter in which stakeholders have an interest.
 *
 * @param key as addresses name it
 * @param name as it was first noted
 * @param stakeholders how many have one
 * @param sides from which sides
 */
public record Matter(String key, String name, long stakeholders, Set<Side> sides) {

  public Matter {
    sides = Set.copyOf(sides);
  }

  /** Sponsor, customer and user of one service seldom want the same. */
  public boolean isFromSeveralSides() {
    return sides.size() > 1;
  }
}

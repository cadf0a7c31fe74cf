package org.rapport.stakeholder.greetings;

import java.util.Set;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.map.Quadrant;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.Given;
import org.rapport.stakeholder.registry.Problems;

/**
 * Who is written to, among those the sender works with; null means any.
 *
 * @param groups of which they are in one; empty means any
 * @param quadrant where they stand on the map now
 * @param step where their relationship is on its journey
 * @param mine only those the sender is responsible for, not the team's
 * @param due only those on whose plan it is due
 */
public record Audience(
    Set<Long> groups,
    StakeholderStatus status,
    Quadrant quadrant,
    JourneyStep step,
    boolean mine,
    boolean due) {

  private static final int MOST_GROUPS = 50;

  public Audience {
    groups = Given.set(groups);
  }

  Audience checked() {
    Problems problems = new Problems();
    problems.unless(groups.size() <= MOST_GROUPS, "groups", "greeting.groups.tooMany", MOST_GROUPS);
    problems.raise();
    return this;
  }
}

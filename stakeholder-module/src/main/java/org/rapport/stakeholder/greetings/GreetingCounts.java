package org.rapport.stakeholder.greetings;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many are written to, and how many are left out for which reason.
 *
 * @param waiting how many nobody came to yet
 */
public record GreetingCounts(int sent, Map<GreetingObstacle, Integer> leftOut, int waiting) {

  static GreetingCounts of(Collection<GreetingObstacle> obstacles) {
    Map<GreetingObstacle, Integer> left = new EnumMap<>(GreetingObstacle.class);
    int sent = 0;
    for (GreetingObstacle obstacle : obstacles) {
      if (obstacle == null) {
        sent++;
      } else {
        left.merge(obstacle, 1, Integer::sum);
      }
    }
    return new GreetingCounts(sent, left, 0);
  }

  public int total() {
    return sent + allLeftOut() + waiting;
  }

  public int allLeftOut() {
    return leftOut.values().stream().mapToInt(Integer::intValue).sum();
  }
}

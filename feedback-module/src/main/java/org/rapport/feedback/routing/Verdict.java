package org.rapport.feedback.routing;

import java.util.List;

/**
 * What came of asking one rule.
 *
 * @param misses why it does not fire; empty where it does
 */
public record Verdict(Rule rule, List<Miss> misses) {

  public boolean isFiring() {
    return misses.isEmpty();
  }
}

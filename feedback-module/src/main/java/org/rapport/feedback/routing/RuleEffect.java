package org.rapport.feedback.routing;

import java.util.List;
import org.rapport.feedback.Severity;

/**
 * What a rule does with a case.
 *
 * @param handlers accounts; whoever of them has the fewest open cases gets it
 * @param queue label it is put under, or null
 * @param leastSeverity nobody may assess it as less severe; null for no such limit
 * @param alerts accounts that are told at once
 */
public record RuleEffect(
    List<Long> handlers, String queue, Severity leastSeverity, List<Long> alerts) {

  public RuleEffect {
    handlers = List.copyOf(handlers);
    alerts = List.copyOf(alerts);
  }

  boolean isNothing() {
    return handlers.isEmpty() && queue == null && leastSeverity == null && alerts.isEmpty();
  }
}

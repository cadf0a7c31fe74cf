package org.rapport.feedback.routing;

import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;

/**
 * Which cases a rule is for; null or empty asks for nothing.
 *
 * @param severity at least this severe
 * @param group id of a stakeholder group the linked stakeholder is in
 * @param service words of which service, person or place a case is about
 * @param keywords any of these anywhere in what was written
 */
public record RuleConditions(
    FeedbackType type, Severity severity, Long group, String service, List<String> keywords) {

  public RuleConditions {
    keywords = List.copyOf(keywords);
  }

  /** Every case. */
  public static final RuleConditions NONE = new RuleConditions(null, null, null, null, List.of());

  /** Why it is not for a case; nothing where it is. */
  List<Miss> misses(RoutingTraits traits) {
    List<Miss> misses = new ArrayList<>();
    if (type != null && type != traits.type()) {
      misses.add(Miss.TYPE);
    }
    if (severity != null && traits.severity() == null) {
      misses.add(Miss.NOT_ASSESSED);
    } else if (severity != null && traits.severity().compareTo(severity) < 0) {
      misses.add(Miss.SEVERITY);
    }
    if (group != null && traits.groups() == null) {
      misses.add(Miss.NOT_LINKED);
    } else if (group != null && !traits.groups().contains(group)) {
      misses.add(Miss.GROUP);
    }
    if (service != null && !new Words(traits.about()).hold(service)) {
      misses.add(Miss.SERVICE);
    }
    if (!keywords.isEmpty() && keywords.stream().noneMatch(new Words(traits.text())::hold)) {
      misses.add(Miss.KEYWORD);
    }
    return misses;
  }
}

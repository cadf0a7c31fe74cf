package org.rapport.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.feedback.routing.Rule;
import org.rapport.feedback.routing.RuleConditions;
import org.rapport.feedback.routing.RuleEffect;
import org.rapport.feedback.routing.RulesInForce;
import org.rapport.kernel.BilingualName;

/** The rules of routing that a test adds. */
public final class SomeRules implements RulesInForce {

  private final List<Rule> rules = new ArrayList<>();

  public Rule add(RuleConditions conditions, RuleEffect effect) {
    int number = rules.size() + 1;
    Rule rule =
        new Rule(
            number,
            number,
            1,
            new BilingualName("Rule " + number, "规则" + number),
            false,
            conditions,
            effect);
    rules.add(rule);
    return rule;
  }

  /** Gives every case to them. */
  public Rule all(Long... handlers) {
    return add(RuleConditions.NONE, new RuleEffect(List.of(handlers), null, null, List.of()));
  }

  @Override
  public List<Rule> inOrder() {
    return List.copyOf(rules);
  }

  @Override
  public Optional<Rule> with(long id) {
    return rules.stream().filter(rule -> rule.id() == id).findFirst();
  }

  @Override
  public List<String> queues() {
    return rules.stream().map(rule -> rule.effect().queue()).filter(Objects::nonNull).toList();
  }
}

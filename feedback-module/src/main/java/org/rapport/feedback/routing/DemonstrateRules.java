package org.rapport.feedback.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;

/**
 * Rules for the demonstration: danger is told at once, money and lifts have people of their own.
 */
@ApplicationScoped
@Transactional
public class DemonstrateRules {

  private Rules rules;
  private Event<RulesChanged> changed;
  private Clock clock;

  protected DemonstrateRules() {}

  @Inject
  DemonstrateRules(Rules rules, Event<RulesChanged> changed, Clock clock) {
    this.rules = rules;
    this.changed = changed;
    this.clock = clock;
  }

  /** Nothing where somebody has made a rule already. */
  public void make(List<Long> handlers) {
    rules.takeTurns();
    if (!rules.all().isEmpty()) {
      return;
    }
    add(
        1,
        "Danger",
        "安全隐患",
        new RuleConditions(
            null,
            null,
            null,
            null,
            List.of("gas", "smoke", "electric shock", "煤气", "漏电", "着火", "危险")),
        new RuleEffect(handlers, null, Severity.HIGH, handlers.subList(0, 1)));
    add(
        2,
        "Bills",
        "账单",
        new RuleConditions(
            FeedbackType.COMPLAINT, null, null, null, List.of("bill", "charged", "账单", "收费")),
        new RuleEffect(handlers.subList(1, 2), "Billing 账单", null, List.of()));
    add(
        3,
        "Critical and not taken",
        "紧急而无人接手",
        new RuleConditions(null, Severity.CRITICAL, null, null, List.of()),
        new RuleEffect(List.of(), "Duty desk 值班", null, handlers));
    changed.fire(new RulesChanged());
  }

  private void add(
      int number, String english, String chinese, RuleConditions conditions, RuleEffect effect) {
    KeptRule rule = new KeptRule(number, number);
    rule.say(
        new RuleEntry(english, chinese, false, conditions, effect),
        null,
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    rules.add(rule);
  }
}

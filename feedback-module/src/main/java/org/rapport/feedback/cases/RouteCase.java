package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.feedback.routing.RoutingTraits;
import org.rapport.feedback.routing.Rule;
import org.rapport.feedback.routing.RulesInForce;
import org.rapport.feedback.routing.Trial;
import org.rapport.stakeholder.StakeholderGroups;

/** Gives a case to whom the rules say, when it comes in and when more is known of it (C6). */
@ApplicationScoped
class RouteCase {

  private RulesInForce rules;
  private Handlers handlers;
  private StakeholderGroups groups;
  private Cases cases;
  private Labels labels;
  private Alerts alerts;
  private CaseWork work;

  protected RouteCase() {}

  @Inject
  RouteCase(
      RulesInForce rules,
      Handlers handlers,
      StakeholderGroups groups,
      Cases cases,
      Labels labels,
      Alerts alerts,
      CaseWork work) {
    this.rules = rules;
    this.handlers = handlers;
    this.groups = groups;
    this.cases = cases;
    this.labels = labels;
    this.alerts = alerts;
    this.work = work;
  }

  /** A case that somebody handles is left to them, and no rule fires for it twice in a row. */
  void route(Case subject, Act act) {
    if (!subject.isRoutable()) {
      return;
    }
    Trial trial = trial(subject);
    Rule rule = trial.fires();
    if (rule == null || Objects.equals(rule.id(), subject.routedBy())) {
      return;
    }
    Act byRule = act.byNoStaff();
    work.on(
        subject,
        byRule,
        c -> c.route(rule.id(), trial.handler(), rule.effect().leastSeverity(), byRule));
    if (rule.effect().queue() != null) {
      labels.put(subject.id(), rule.effect().queue());
    }
    alerts.raise(subject, rule.effect().alerts(), byRule);
  }

  /** What would come of asking the rules now, whoever handles the case. */
  Trial trial(Case subject) {
    List<Rule> inOrder = rules.inOrder();
    return Trial.of(inOrder, traits(subject), accounts -> choice(subject, accounts));
  }

  private RoutingTraits traits(Case subject) {
    Matter matter = subject.matter();
    Long stakeholder = subject.traits().stakeholder();
    return new RoutingTraits(
        matter.type(),
        subject.traits().severity(),
        stakeholder == null ? null : groups.of(stakeholder),
        matter.about(),
        Stream.of(matter.subject(), matter.about(), matter.text(), matter.remedySought())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n")));
  }

  private Optional<Long> choice(Case subject, List<Long> accounts) {
    List<Long> suitable = handlers.suitable(subject, accounts);
    Map<Long, Long> load = suitable.size() < 2 ? Map.of() : cases.openOf(suitable);
    return suitable.stream()
        .min(Comparator.comparingLong(account -> load.getOrDefault(account, 0L)));
  }
}

package org.rapport.feedback.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.GroupName;
import org.rapport.stakeholder.StakeholderGroups;

/** Adds a rule of routing, changes one, or puts all of them in another order (C6). */
@ApplicationScoped
@Transactional
public class KeepRule {

  /** Each is asked of every case; nobody can keep more of them apart. */
  static final int MOST = 100;

  private Rules rules;
  private StaffDirectory staff;
  private StakeholderGroups groups;
  private CurrentUser user;
  private AuditTrail audit;
  private Event<RulesChanged> changed;
  private Clock clock;

  protected KeepRule() {}

  @Inject
  KeepRule(
      Rules rules,
      StaffDirectory staff,
      StakeholderGroups groups,
      CurrentUser user,
      AuditTrail audit,
      Event<RulesChanged> changed,
      Clock clock) {
    this.rules = rules;
    this.staff = staff;
    this.groups = groups;
    this.user = user;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * The last in the order.
   *
   * @throws Refusal if there are {@value #MOST} of them
   */
  public Rule added(RuleEntry typed) {
    List<KeptRule> all = taken();
    if (all.size() >= MOST) {
      throw Refusal.because("feedback", "routing.tooMany", MOST);
    }
    long id = all.stream().mapToLong(rule -> rule.shown().id()).max().orElse(0) + 1;
    int place = all.stream().mapToInt(rule -> rule.shown().place()).max().orElse(0) + 1;
    KeptRule rule = new KeptRule(id, place);
    Rule saved = save(rule, typed);
    rules.add(rule);
    return saved;
  }

  /**
   * @param seen the version that was read, or null for whatever is the latest
   * @throws Refusal if somebody has changed it since
   */
  public Rule changed(long id, Integer seen, RuleEntry typed) {
    KeptRule rule =
        taken().stream()
            .filter(known -> known.shown().id() == id)
            .findFirst()
            .orElseThrow(NotFound::new);
    if (seen != null && seen != rule.shown().version()) {
      throw Refusal.because("feedback", "routing.changedMeanwhile");
    }
    return save(rule, typed);
  }

  /**
   * @param ids of all rules that are asked, each once
   * @throws Refusal if these are not the rules there are: somebody has added or ended one since
   */
  public void ordered(List<Long> ids) {
    Map<Long, KeptRule> asked =
        taken().stream()
            .filter(rule -> !rule.shown().ended())
            .collect(Collectors.toMap(rule -> rule.shown().id(), rule -> rule));
    if (ids.size() != asked.size() || !asked.keySet().equals(new HashSet<>(ids))) {
      throw Refusal.because("feedback", "routing.changedMeanwhile");
    }
    for (int i = 0; i < ids.size(); i++) {
      asked.get(ids.get(i)).moveTo(i + 1);
    }
    audit.record("routing.ordered", "routing-rule", "");
    changed.fire(new RulesChanged());
  }

  private List<KeptRule> taken() {
    user.require(Permission.SETTINGS_MANAGE);
    rules.takeTurns();
    return rules.all();
  }

  private Rule save(KeptRule rule, RuleEntry typed) {
    RuleEntry entry = typed.checked();
    List<Invalid.Violation> found = new ArrayList<>();
    Long group = entry.conditions().group();
    if (group != null && groups.all().stream().map(GroupName::id).noneMatch(group::equals)) {
      found.add(RuleEntry.violation("group", "routing.invalid.group"));
    }
    require(entry.effect().handlers(), Permission.CASES_HANDLE, "handlers", found);
    require(entry.effect().alerts(), Permission.CASES_READ, "alerts", found);
    if (!found.isEmpty()) {
      throw new Invalid(found);
    }
    rule.say(entry, user.signedIn().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.record(
        entry.ended() ? "routing.ended" : "routing.saved", "routing-rule", entry.nameEnglish());
    changed.fire(new RulesChanged());
    return rule.shown();
  }

  private void require(
      Collection<Long> accounts,
      Permission permission,
      String field,
      List<Invalid.Violation> found) {
    Set<Long> able =
        accounts.isEmpty()
            ? Set.of()
            : staff.whoMay(permission).stream().map(StaffMember::id).collect(Collectors.toSet());
    if (!able.containsAll(accounts)) {
      found.add(RuleEntry.violation(field, "routing.invalid." + field));
    }
  }
}

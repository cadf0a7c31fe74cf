package org.rapport.feedback.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapport.kernel.Invalid;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/**
 * Who is told at once where somebody’s safety is at stake; as long as nobody is chosen, all who
 * assign cases (C5).
 */
@ApplicationScoped
@Transactional
public class SafetyContacts {

  private Rules rules;
  private StaffDirectory staff;
  private CurrentUser user;
  private AuditTrail audit;

  protected SafetyContacts() {}

  @Inject
  SafetyContacts(Rules rules, StaffDirectory staff, CurrentUser user, AuditTrail audit) {
    this.rules = rules;
    this.staff = staff;
    this.user = user;
    this.audit = audit;
  }

  /** Those of them who may read cases still. */
  public List<StaffMember> all() {
    Set<Long> chosen = Set.copyOf(rules.safetyContacts());
    List<StaffMember> told =
        staff.whoMay(Permission.CASES_READ).stream()
            .filter(member -> chosen.contains(member.id()))
            .toList();
    return told.isEmpty() ? staff.whoMay(Permission.CASES_ASSIGN) : told;
  }

  /** Accounts as they were chosen; none where nobody was. */
  public List<Long> chosen() {
    user.require(Permission.SETTINGS_MANAGE);
    return rules.safetyContacts();
  }

  /**
   * @throws Invalid for {@code safety} where somebody among them may not read cases
   */
  public void choose(Collection<Long> accounts) {
    user.require(Permission.SETTINGS_MANAGE);
    Set<Long> chosen = new TreeSet<>(accounts);
    Set<Long> able =
        staff.whoMay(Permission.CASES_READ).stream()
            .map(StaffMember::id)
            .collect(Collectors.toSet());
    if (!able.containsAll(chosen)) {
      throw new Invalid(List.of(RuleEntry.violation("safety", "routing.invalid.alerts")));
    }
    rules.replaceSafetyContacts(chosen);
    audit.record(
        "routing.safety-chosen",
        "routing-rule",
        "",
        Map.of("staff", chosen.stream().map(String::valueOf).collect(Collectors.joining(" "))));
  }
}

package org.rapport.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.routing.KeepRule;
import org.rapport.feedback.routing.Rule;
import org.rapport.platform.Idempotency;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Saves rules that come over REST, a new one once per idempotency key. */
@ApplicationScoped
@Transactional
class SaveRule {

  private KeepRule keep;
  private StaffDirectory staff;
  private Idempotency idempotency;

  protected SaveRule() {}

  @Inject
  SaveRule(KeepRule keep, StaffDirectory staff, Idempotency idempotency) {
    this.keep = keep;
    this.staff = staff;
    this.idempotency = idempotency;
  }

  RuleJson added(String key, RuleInput input) {
    return idempotency.once(
        new RequestKey(key).value(),
        "rule of routing",
        RequestKey.fingerprint(input),
        RuleJson.class,
        () -> shown(keep.added(input.entry(this::account))));
  }

  RuleJson changed(long id, Integer seen, RuleInput input) {
    return shown(keep.changed(id, seen, input.entry(this::account)));
  }

  RuleJson shown(Rule rule) {
    return RuleJson.of(rule, this::login);
  }

  String login(long account) {
    return staff.with(account).map(StaffMember::login).orElse("");
  }

  /**
   * @throws org.rapport.kernel.Invalid for {@code field} where nobody has one of the sign-in names
   */
  List<Long> accounts(List<String> logins, String field) {
    Violations violations = new Violations();
    List<Long> found = RuleInput.accounts(logins, field, this::account, violations);
    violations.refuse();
    return found;
  }

  private Long account(String login) {
    return staff.withLogin(login).map(StaffMember::id).orElse(null);
  }
}

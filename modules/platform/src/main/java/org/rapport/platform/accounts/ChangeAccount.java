package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;

/** An administrator changes names, roles or whether somebody may sign in at all. */
@ApplicationScoped
@Transactional
public class ChangeAccount {

  private final Accounts accounts;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Clock clock;

  protected ChangeAccount() {
    this(null, null, null, null);
  }

  @Inject
  ChangeAccount(Accounts accounts, CurrentUser user, AuditTrail audit, Clock clock) {
    this.accounts = accounts;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param version of the account as the administrator saw it
   * @throws Refusal if it was changed meanwhile, or nobody would be left to manage accounts
   */
  public Account with(long id, long version, AccountDetails details) {
    user.require(Permission.ACCOUNTS_MANAGE);
    accounts.takeTurns();
    boolean last = accounts.lockAdministrators().stream().allMatch(other -> other == id);
    Account account = accounts.with(id).orElseThrow(NotFound::new);
    refuseStale(account, version);
    AccountDetails checked = details.checked(login -> isTaken(login, id));
    boolean administrator = account.isEnabledAdministrator();
    account.change(checked, clock.instant(), user.staff().map(StaffMember::name).orElse(null));
    if (administrator && last && !account.isEnabledAdministrator()) {
      throw Refusal.because("platform", "account.lastAdministrator");
    }
    audit.record(
        "account.changed",
        "account",
        account.login(),
        Map.of("roles", CreateAccount.roles(account), "disabled", "" + account.isDisabled()));
    return account;
  }

  private static void refuseStale(Account account, long version) {
    if (account.version() != version) {
      String by = account.changedBy() == null ? "Rapport" : account.changedBy();
      throw Refusal.because("platform", "account.changedMeanwhile", by);
    }
  }

  private boolean isTaken(String login, long id) {
    return accounts.withLogin(login).filter(other -> other.id() != id).isPresent();
  }
}

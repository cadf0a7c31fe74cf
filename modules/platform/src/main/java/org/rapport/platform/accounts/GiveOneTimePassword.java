package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.random.RandomGenerator;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** An administrator makes a new password for somebody whom no mail reaches. */
@ApplicationScoped
@Transactional
public class GiveOneTimePassword {

  private final Accounts accounts;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final RandomGenerator random;
  private final Event<PasswordReplaced> replaced;

  protected GiveOneTimePassword() {
    this(null, null, null, null, null);
  }

  @Inject
  GiveOneTimePassword(
      Accounts accounts,
      CurrentUser user,
      AuditTrail audit,
      RandomGenerator random,
      Event<PasswordReplaced> replaced) {
    this.accounts = accounts;
    this.user = user;
    this.audit = audit;
    this.random = random;
    this.replaced = replaced;
  }

  /**
   * @return the password to hand over; it is not shown again
   */
  public String to(long accountId) {
    user.require(Permission.ACCOUNTS_MANAGE);
    Account account = accounts.with(accountId).orElseThrow(NotFound::new);
    String password = OneTimePassword.generate(random);
    account.giveOneTimePassword(PasswordHash.of(password, random));
    replaced.fire(new PasswordReplaced(accountId));
    audit.record("account.passwordGiven", "account", account.login());
    return password;
  }
}

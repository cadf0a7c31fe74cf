package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.random.RandomGenerator;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;

/** Somebody chooses a new password for themselves; everything the old one opened is closed. */
@ApplicationScoped
@Transactional
public class ChoosePassword {

  private final Accounts accounts;
  private final AuditTrail audit;
  private final RandomGenerator random;
  private final Event<PasswordReplaced> replaced;

  protected ChoosePassword() {
    this(null, null, null, null);
  }

  @Inject
  ChoosePassword(
      Accounts accounts,
      AuditTrail audit,
      RandomGenerator random,
      Event<PasswordReplaced> replaced) {
    this.accounts = accounts;
    this.audit = audit;
    this.random = random;
    this.replaced = replaced;
  }

  /**
   * Of a person who is already known, by a code from a mail or by {@link CheckPassword}.
   *
   * @throws Invalid for field {@code password} with what is wrong with it
   */
  public void of(long accountId, String password) {
    Account account = accounts.with(accountId).orElseThrow(NotFound::new);
    PasswordRules.check(password, "password", account);
    if (account.passwordHash().matches(password)) {
      throw Invalid.field("password", Message.of("platform", "account.password.same"));
    }
    account.choosePassword(PasswordHash.of(password, random));
    replaced.fire(new PasswordReplaced(accountId));
    audit.record("account.passwordChosen", "account", account.login());
  }
}

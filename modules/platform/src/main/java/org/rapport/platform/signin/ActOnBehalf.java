package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.rapport.platform.Forbidden;
import org.rapport.platform.OnBehalf;
import org.rapport.platform.accounts.Account;
import org.rapport.platform.accounts.FindAccounts;

@ApplicationScoped
class ActOnBehalf implements OnBehalf {

  private final FindAccounts accounts;
  private final Caller caller;

  protected ActOnBehalf() {
    this(null, null);
  }

  @Inject
  ActOnBehalf(FindAccounts accounts, Caller caller) {
    this.accounts = accounts;
    this.caller = caller;
  }

  @Override
  @ActivateRequestContext
  public void of(long accountId, Runnable work) {
    Account account =
        accounts.with(accountId).filter(a -> !a.isDisabled()).orElseThrow(Forbidden::new);
    caller.is(
        new SignedIn(
            0,
            SessionKind.API,
            account.member(),
            account.roles(),
            account.language(),
            account.mustChangePassword()));
    work.run();
  }
}

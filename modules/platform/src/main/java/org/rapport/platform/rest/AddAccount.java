package org.rapport.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.Idempotency;
import org.rapport.platform.rest.AccountsResource.AccountInput;
import org.rapport.platform.rest.AccountsResource.AccountJson;
import org.rapport.platform.rest.AccountsResource.CreatedAccount;
import org.rapport.platform.signin.Welcome;
import org.rapport.platform.signin.Welcome.Welcomed;

/** One account per idempotency key, in the same transaction as the note of the key. */
@ApplicationScoped
@Transactional
class AddAccount {

  private final Idempotency idempotency;
  private final Welcome welcome;

  protected AddAccount() {
    this(null, null);
  }

  @Inject
  AddAccount(Idempotency idempotency, Welcome welcome) {
    this.idempotency = idempotency;
    this.welcome = welcome;
  }

  CreatedAccount once(String key, AccountInput input) {
    return idempotency.once(
        key,
        "POST /api/v1/accounts",
        input.toString(),
        CreatedAccount.class,
        () -> created(welcome.to(input.details())));
  }

  private static CreatedAccount created(Welcomed welcomed) {
    return new CreatedAccount(
        AccountJson.of(welcomed.account()), welcomed.oneTimePassword().orElse(null));
  }
}

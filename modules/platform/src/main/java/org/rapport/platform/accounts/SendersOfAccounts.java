package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.StaffSenders;

@ApplicationScoped
@Transactional
class SendersOfAccounts implements StaffSenders {

  private final Accounts accounts;

  protected SendersOfAccounts() {
    this(null);
  }

  @Inject
  SendersOfAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public boolean contains(String email) {
    return !accounts.reachableBy(email).isEmpty();
  }
}

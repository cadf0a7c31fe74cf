package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.rapport.platform.StaffAddresses;

@ApplicationScoped
class KnownAddresses implements StaffAddresses {

  private final Accounts accounts;

  protected KnownAddresses() {
    this(null);
  }

  @Inject
  KnownAddresses(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<String> of(long account) {
    return accounts.with(account).map(Account::email);
  }

  @Override
  public Optional<Locale> language(long account) {
    return accounts.with(account).map(Account::language).map(Locale::forLanguageTag);
  }
}

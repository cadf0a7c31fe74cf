package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.rapport.kernel.Slice;

/** Accounts to look at. */
@ApplicationScoped
public class FindAccounts {

  private static final int MOST = 200;

  private final Accounts accounts;

  protected FindAccounts() {
    this(null);
  }

  @Inject
  FindAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  public Optional<Account> with(long id) {
    return accounts.with(id);
  }

  /** Enabled accounts with this login or e-mail address; for those who forgot their password. */
  public List<Account> reachableBy(String loginOrEmail) {
    return accounts.reachableBy(loginOrEmail);
  }

  /**
   * By login.
   *
   * @param cursor of the slice before, or null for the first
   */
  public Slice<Account> list(String search, String cursor, int size) {
    return accounts.list(search, cursor, Math.max(1, Math.min(size, MOST)));
  }
}

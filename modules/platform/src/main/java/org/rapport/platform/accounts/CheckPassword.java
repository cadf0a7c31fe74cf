package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Whether a login and a password belong together; takes as long for a login that nobody has. */
@ApplicationScoped
public class CheckPassword {

  private final Accounts accounts;
  private final PasswordHash nobody;

  protected CheckPassword() {
    this(null, (PasswordHash) null);
  }

  @Inject
  CheckPassword(Accounts accounts, RandomGenerator random) {
    this(accounts, PasswordHash.ofNobody(random));
  }

  CheckPassword(Accounts accounts, PasswordHash nobody) {
    this.accounts = accounts;
    this.nobody = nobody;
  }

  /** The account, unless it is unknown or disabled or the password is another: all look alike. */
  public Optional<Account> of(String login, String password) {
    Optional<Account> account = accounts.withLogin(login);
    boolean right =
        account
            .map(Account::passwordHash)
            .orElse(nobody)
            .matches(tooLong(password) ? "" : password);
    return account.filter(a -> right && !a.isDisabled());
  }

  private static boolean tooLong(String password) {
    return password.codePointCount(0, password.length()) > PasswordRules.MAX;
  }
}

package org.rapport.platform.accounts;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.rapport.platform.Role;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.Told;

/** Accounts of a test, for the tests of other features. */
public final class TestStaff {

  private final TestDatabase database;
  private final RandomGenerator random = new SecureRandom();

  public TestStaff(TestDatabase database) {
    this.database = database;
  }

  /** With a password that is quickly checked. */
  public Account enroll(String login, String password, Role... roles) {
    AccountDetails details =
        new AccountDetails(login, login, login + "@example.org", null, Set.of(roles), false);
    Account account = new Account(details, Clock.systemUTC().instant(), null);
    account.choosePassword(quick(password));
    database.inTransaction("platform", em -> new JpaAccounts(em).add(account));
    return account;
  }

  /** With a password that takes as long to check as in earnest. */
  public void enrollInEarnest(String login, String password, Role... roles) {
    enroll(login, password, roles);
    change(login, account -> account.choosePassword(PasswordHash.of(password, random)));
  }

  private PasswordHash quick(String password) {
    return new PasswordHash(QuickPassword.hash(password));
  }

  public Account withLogin(String login) {
    return database.calling("platform", em -> new JpaAccounts(em).withLogin(login).orElseThrow());
  }

  /** An administrator's work on one account. */
  public void change(String login, Consumer<Account> work) {
    database.inTransaction(
        "platform", em -> work.accept(new JpaAccounts(em).withLogin(login).orElseThrow()));
  }

  public void disable(String login) {
    change(
        login,
        a ->
            a.change(
                new AccountDetails(a.login(), a.name(), a.email(), null, a.roles(), true),
                Clock.systemUTC().instant(),
                null));
  }

  public void giveOneTimePassword(String login, String password) {
    change(login, a -> a.giveOneTimePassword(quick(password)));
  }

  public CheckPassword checkPassword() {
    return new CheckPassword(accounts(), quick("nobody's"));
  }

  public CheckPassword checkPasswordInEarnest() {
    return new CheckPassword(accounts(), random);
  }

  private Accounts accounts() {
    return new JpaAccounts(database.entityManagers("platform").createEntityManager());
  }

  public ChoosePassword choosePassword(EntityManager em, Consumer<PasswordReplaced> observer) {
    return new ChoosePassword(
        new JpaAccounts(em), (action, type, id, details) -> {}, random, new Told<>(observer));
  }
}

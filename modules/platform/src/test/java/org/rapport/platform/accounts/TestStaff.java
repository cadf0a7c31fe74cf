package org.rapport.platform.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.rapport.platform.Role;
import org.rapport.platform.TestDatabase;

/** Accounts of a test, for the tests of other features. */
public final class TestStaff {

  private final TestDatabase database;
  private final RandomGenerator random = new SecureRandom();

  public TestStaff(TestDatabase database) {
    this.database = database;
  }

  public Account enroll(String login, String password, Role... roles) {
    database.inTransaction(
        "platform",
        em ->
            new EnrollStaff(new JpaAccounts(em), Clock.systemUTC(), random)
                .enroll(login, login, Set.of(roles), password));
    return withLogin(login);
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
    change(login, a -> a.giveOneTimePassword(PasswordHash.of(password, random)));
  }

  /** Reads anew at every question, as within a request. */
  public CheckPassword checkPassword() {
    return new CheckPassword(
        new JpaAccounts(database.entityManagers("platform").createEntityManager()), random);
  }

  public ChoosePassword choosePassword(
      jakarta.persistence.EntityManager em, Consumer<PasswordReplaced> observer) {
    return new ChoosePassword(
        new JpaAccounts(em), (action, type, id, details) -> {}, random, new Heard(observer));
  }
}

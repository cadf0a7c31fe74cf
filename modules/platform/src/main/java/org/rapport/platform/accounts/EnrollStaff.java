package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.rapport.platform.Role;
import org.rapport.platform.StaffEnrollment;
import org.rapport.platform.StaffMember;

@ApplicationScoped
@Transactional
class EnrollStaff implements StaffEnrollment {

  private final Accounts accounts;
  private final Clock clock;
  private final RandomGenerator random;

  protected EnrollStaff() {
    this(null, null, null);
  }

  @Inject
  EnrollStaff(Accounts accounts, Clock clock, RandomGenerator random) {
    this.accounts = accounts;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public StaffMember enroll(String login, String name, Set<Role> roles, String password) {
    return accounts.withLogin(login).orElseGet(() -> added(login, name, roles, password)).member();
  }

  private Account added(String login, String name, Set<Role> roles, String password) {
    AccountDetails details = new AccountDetails(login, name, null, null, roles, false);
    Account account = new Account(details, clock.instant(), null);
    PasswordRules.check(password, "password", account);
    account.choosePassword(PasswordHash.of(password, random));
    accounts.add(account);
    return account;
  }
}

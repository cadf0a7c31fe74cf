package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;

/** An administrator adds a member of staff; the new account has a one-time password. */
@ApplicationScoped
@Transactional
public class CreateAccount {

  private final Accounts accounts;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Clock clock;
  private final RandomGenerator random;

  protected CreateAccount() {
    this(null, null, null, null, null);
  }

  @Inject
  CreateAccount(
      Accounts accounts, CurrentUser user, AuditTrail audit, Clock clock, RandomGenerator random) {
    this.accounts = accounts;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
    this.random = random;
  }

  /** The new account and the password to hand to its owner; it is not shown again. */
  public record Created(Account account, String oneTimePassword) {}

  public Created with(AccountDetails details) {
    user.require(Permission.ACCOUNTS_MANAGE);
    String by = user.staff().map(StaffMember::name).orElse(null);
    accounts.takeTurns();
    AccountDetails checked = details.checked(login -> accounts.withLogin(login).isPresent());
    Account account = new Account(checked, clock.instant(), by);
    String password = OneTimePassword.generate(random);
    account.giveOneTimePassword(PasswordHash.of(password, random));
    accounts.add(account);
    audit.record("account.created", "account", account.login(), Map.of("roles", roles(account)));
    return new Created(account, password);
  }

  static String roles(Account account) {
    return account.roles().stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}

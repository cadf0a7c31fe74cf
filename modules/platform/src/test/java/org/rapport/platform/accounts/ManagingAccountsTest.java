package org.rapport.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Permission;
import org.rapport.platform.Role;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestUser;

@Tag("database")
class ManagingAccountsTest {

  private final TestDatabase database = TestDatabase.of("platform");
  private final RandomGenerator random = new SecureRandom();
  private final Clock clock = Clock.systemUTC();
  private final TestUser user = new TestUser();
  private final List<String> audited = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void sign_in_as_administrator() {
    user.signIn(new StaffMember(1, "boss", "The Boss"), Permission.ACCOUNTS_MANAGE);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private <T> T office(Function<EntityManager, T> work) {
    return database.calling("platform", work);
  }

  private CreateAccount.Created create(String login, Role... roles) {
    return office(
        em ->
            new CreateAccount(
                    new JpaAccounts(em),
                    user,
                    (action, type, id, details) -> audited.add(action + " " + id + details),
                    clock,
                    random)
                .with(new AccountDetails(login, login, null, null, Set.of(roles), false)));
  }

  private Account change(Account account, long version, boolean disabled, Role... roles) {
    return office(
        em ->
            new ChangeAccount(new JpaAccounts(em), user, (action, type, id, details) -> {}, clock)
                .with(
                    account.id(),
                    version,
                    new AccountDetails(
                        account.login(), account.name(), null, null, Set.of(roles), disabled)));
  }

  @Test
  void a_new_member_of_staff_gets_a_password_that_must_be_changed() {
    CreateAccount.Created created = create("li", Role.CASE_HANDLER, Role.AUDITOR);

    assertThat(created.account().mustChangePassword()).isTrue();
    assertThat(created.account().passwordHash().matches(created.oneTimePassword())).isTrue();
    assertThat(audited).containsExactly("account.created li{roles=CASE_HANDLER AUDITOR}");
  }

  @Test
  void a_login_is_given_once() {
    create("li", Role.AUDITOR);

    assertThatThrownBy(() -> create("LI", Role.AUDITOR)).isInstanceOf(Invalid.class);
  }

  @Test
  void of_many_at_once_who_want_the_same_login_one_gets_it_and_the_others_are_told()
      throws Exception {
    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      calls.add(
          () -> {
            try {
              return create("wang", Role.AUDITOR).account().login();
            } catch (Invalid invalid) {
              return invalid.violations().get(0).message().key();
            }
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<String> answers = new ArrayList<>();
    for (Future<String> call : threads.invokeAll(calls)) {
      answers.add(call.get());
    }
    threads.shutdown();

    assertThat(answers)
        .containsExactlyInAnyOrder(
            "wang", "account.login.taken", "account.login.taken", "account.login.taken");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    create("li", Role.AUDITOR);
    AccountDetails wrong = new AccountDetails("LI", " ", "no address", "xx", Set.of(), false);

    Invalid invalid =
        catchThrowableOfType(
            Invalid.class,
            () ->
                office(
                    em ->
                        new CreateAccount(
                                new JpaAccounts(em), user, (a, t, i, d) -> {}, clock, random)
                            .with(wrong)));

    assertThat(invalid.violations())
        .extracting(Invalid.Violation::field)
        .containsExactly("login", "name", "email", "language", "roles");
  }

  @Test
  void the_last_administrator_who_can_sign_in_is_neither_disabled_nor_demoted() {
    Account boss = create("boss", Role.ADMINISTRATOR).account();
    Account second = create("second", Role.ADMINISTRATOR).account();
    change(second, second.version(), true, Role.ADMINISTRATOR);

    assertThatThrownBy(() -> change(boss, boss.version(), true, Role.ADMINISTRATOR))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> change(boss, boss.version(), false, Role.AUDITOR))
        .isInstanceOf(Refusal.class);

    assertThat(change(boss, boss.version(), false, Role.ADMINISTRATOR, Role.AUDITOR).roles())
        .contains(Role.AUDITOR);
  }

  @Test
  void one_of_two_administrators_may_go() {
    Account boss = create("boss", Role.ADMINISTRATOR).account();
    create("second", Role.ADMINISTRATOR);

    assertThat(change(boss, boss.version(), true, Role.ADMINISTRATOR).isDisabled()).isTrue();
  }

  @Test
  void who_has_not_seen_the_latest_change_is_told_whose_it_was() {
    Account li = create("li", Role.AUDITOR).account();
    long seen = li.version();
    change(li, seen, false, Role.AUDITOR, Role.LEADERSHIP);

    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> change(li, seen, false, Role.AUDITOR));

    assertThat(refusal.reason().key()).isEqualTo("account.changedMeanwhile");
    assertThat(refusal.reason().arguments()).containsExactly("The Boss");
  }

  @Test
  void nobody_else_manages_accounts() {
    user.signIn(new StaffMember(2, "li", "Li"), Permission.CASES_HANDLE);

    assertThatThrownBy(() -> create("wang", Role.AUDITOR)).isInstanceOf(Forbidden.class);
  }

  @Test
  void an_account_without_a_role_is_refused() {
    assertThatThrownBy(() -> create("li")).isInstanceOf(Invalid.class);
  }
}

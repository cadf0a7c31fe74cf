package org.rapport.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Role;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;

@Tag("database")
class AccountsTest {

  private final TestDatabase database = TestDatabase.of("platform");

  @AfterEach
  void close() {
    database.close();
  }

  private void add(String login, String name, boolean disabled, Role... roles) {
    AccountDetails details = new AccountDetails(login, name, null, null, Set.of(roles), disabled);
    Account account = new Account(details, Instant.EPOCH, null);
    account.choosePassword(new PasswordHash("pbkdf2-sha512$1$$"));
    database.inTransaction("platform", em -> new JpaAccounts(em).add(account));
  }

  private Slice<Account> list(String search, String cursor, int size) {
    return database.calling("platform", em -> new JpaAccounts(em).list(search, cursor, size));
  }

  private static List<String> logins(Slice<Account> slice) {
    return slice.items().stream().map(Account::login).toList();
  }

  @Test
  void a_login_belongs_to_one_account_in_whatever_case() {
    add("Li.Wei", "李伟", false, Role.CASE_HANDLER);

    assertThatThrownBy(() -> add("li.wei", "Another", false, Role.AUDITOR)).isNotNull();
    assertThat(
            database.<String>calling(
                "platform", em -> new JpaAccounts(em).withLogin(" LI.WEI ").orElseThrow().name()))
        .isEqualTo("李伟");
  }

  @Test
  void roles_are_kept_and_changed() {
    add("anna", "Anna", false, Role.AUDITOR, Role.CUSTODIAN);

    database.inTransaction(
        "platform",
        em -> {
          Account anna = new JpaAccounts(em).withLogin("anna").orElseThrow();
          Set<Role> roles = Set.of(Role.CUSTODIAN, Role.LEADERSHIP);
          anna.change(
              new AccountDetails("anna", "Anna", null, "en", roles, false), Instant.EPOCH, "Bo");
        });

    Account anna =
        database.calling("platform", em -> new JpaAccounts(em).withLogin("anna").orElseThrow());
    assertThat(anna.roles()).containsExactlyInAnyOrder(Role.CUSTODIAN, Role.LEADERSHIP);
    assertThat(anna.changedBy()).isEqualTo("Bo");
  }

  @Test
  void the_list_is_read_forth_and_back_page_by_page() {
    IntStream.range(0, 7).forEach(i -> add("user" + i, "User " + i, false, Role.AUDITOR));

    Slice<Account> first = list(null, null, 3);
    Slice<Account> second = list(null, first.next(), 3);
    Slice<Account> third = list(null, second.next(), 3);

    assertThat(logins(first)).containsExactly("user0", "user1", "user2");
    assertThat(first.previous()).isNull();
    assertThat(logins(second)).containsExactly("user3", "user4", "user5");
    assertThat(logins(third)).containsExactly("user6");
    assertThat(third.next()).isNull();
    assertThat(third.total()).isEqualTo(7);
    assertThat(logins(list(null, third.previous(), 3))).isEqualTo(logins(second));
    assertThat(list(null, list(null, second.previous(), 3).next(), 3).items()).hasSize(3);
    assertThat(logins(list(null, "garbage!", 3))).isEqualTo(logins(first));
  }

  @Test
  void the_search_finds_parts_and_takes_no_wildcards() {
    add("li.wei", "李伟", false, Role.AUDITOR);
    add("wang_1", "王芳", false, Role.AUDITOR);

    assertThat(logins(list("伟", null, 10))).containsExactly("li.wei");
    assertThat(logins(list("LI.W", null, 10))).containsExactly("li.wei");
    assertThat(logins(list("_", null, 10))).containsExactly("wang_1");
    assertThat(logins(list("%", null, 10))).isEmpty();
    assertThat(logins(list("\\", null, 10))).isEmpty();
  }

  @Test
  void the_directory_knows_who_may_and_forgets_nobody() {
    add("zoe", "Zoe", false, Role.CASE_HANDLER, Role.CUSTODIAN);
    add("adam", "Adam", false, Role.CASE_HANDLER);
    add("gone", "Gone", true, Role.CASE_HANDLER);
    add("eva", "Eva", false, Role.CONSULTANT);

    List<StaffMember> handlers =
        database.calling(
            "platform", em -> new Directory(new JpaAccounts(em)).whoMay(Permission.CASES_HANDLE));
    StaffMember gone =
        database.calling(
            "platform", em -> new Directory(new JpaAccounts(em)).withLogin("gone").orElseThrow());

    assertThat(handlers).extracting(StaffMember::name).containsExactly("Adam", "Zoe");
    assertThat(
            database.<Object>calling(
                "platform",
                em -> new Directory(new JpaAccounts(em)).withIds(List.of(gone.id(), 999_999L))))
        .isEqualTo(java.util.Map.of(gone.id(), gone));
  }

  @Test
  void staff_that_a_module_brings_is_enrolled_once() {
    RandomGenerator random = RandomGenerator.getDefault();
    for (int i = 0; i < 2; i++) {
      database.inTransaction(
          "platform",
          em ->
              new EnrollStaff(new JpaAccounts(em), java.time.Clock.systemUTC(), random)
                  .enroll("demo", "Demo", Set.of(Role.AUDITOR), "purple walrus dances"));
    }

    assertThat(logins(list(null, null, 10))).containsExactly("demo");
  }
}

package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Permission;
import org.rapport.platform.PermissionTable;
import org.rapport.platform.Role;

/** No screen and no REST operation without a rule; {@code PermissionWalkIT} tries them all. */
class PermissionRulesTest {

  private static final Set<String> FOR_EVERYBODY =
      Set.of("/staff/sign-in", "/staff/forgotten", "/staff/reset");

  @Test
  void every_rest_operation_says_who_may() {
    assertThat(Operation.all())
        .isNotEmpty()
        .allMatch(operation -> operation.openToAll() != operation.permission().isPresent());
  }

  /** Signing in does not: an answer kept to be given again would be a password in store. */
  @Test
  void every_post_that_creates_takes_an_idempotency_key() {
    assertThat(Operation.all())
        .filteredOn(operation -> operation.method().equals("POST") && operation.creates())
        .isNotEmpty()
        .allMatch(Operation::takesKey);
    assertThat(Operation.all())
        .filteredOn(operation -> operation.path().equals("/tokens"))
        .noneMatch(Operation::takesKey);
  }

  @Test
  void every_page_of_the_staff_is_declared_by_its_module() {
    Set<String> undeclared = new TreeSet<>(Screens.pages());
    undeclared.removeAll(Screens.declared().keySet());
    undeclared.removeAll(FOR_EVERYBODY);

    assertThat(Screens.pages()).isNotEmpty();
    assertThat(undeclared).isEmpty();
  }

  @Test
  void every_permission_belongs_to_somebody() {
    assertThat(Permission.values())
        .allMatch(
            permission ->
                Arrays.stream(Role.values())
                    .anyMatch(role -> PermissionTable.of(role).contains(permission)));
  }

  @Test
  void only_the_administrator_manages_accounts_and_only_the_custodian_sees_who_is_confidential() {
    assertThat(Role.values())
        .allMatch(
            role ->
                PermissionTable.of(role).contains(Permission.ACCOUNTS_MANAGE)
                    == (role == Role.ADMINISTRATOR))
        .allMatch(
            role ->
                PermissionTable.of(role).contains(Permission.CASES_IDENTITY)
                    == (role == Role.CUSTODIAN));
  }

  @Test
  void only_case_handlers_handle_cases_and_neither_leadership_nor_administrators_read_them() {
    assertThat(Role.values())
        .allMatch(
            role ->
                PermissionTable.of(role).contains(Permission.CASES_HANDLE)
                    == (role == Role.CASE_HANDLER));
    assertThat(PermissionTable.of(Role.LEADERSHIP)).doesNotContain(Permission.CASES_READ);
    assertThat(PermissionTable.of(Role.ADMINISTRATOR)).doesNotContain(Permission.CASES_READ);
  }
}

package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.platform.Api;
import org.rapport.platform.Permission;
import org.rapport.platform.PermissionTable;
import org.rapport.platform.Role;

/**
 * Every role knocks at every screen and every REST operation; the permission table says who gets
 * in.
 */
class PermissionWalkIT {

  private static TestServer server;
  private static final Map<String, Permission> SCREENS = Screens.declared();
  private static final List<Operation> OPERATIONS = Operation.all();

  @BeforeAll
  static void one_account_per_role() {
    server = TestServer.running();
    Api administrator = server.administrator();
    for (Role role : Role.values()) {
      StaffAccounts.add(server, administrator, login(role), role);
    }
  }

  private static String login(Role role) {
    return "walk-" + role.name().toLowerCase().replace('_', '-');
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_opens_the_screens_that_the_table_allows_and_no_other(Role role) {
    StaffBrowser browser = new StaffBrowser(server.uri());
    browser.signIn(login(role), TestServer.PASSWORD, "");
    List<String> wrong = new ArrayList<>();

    SCREENS.forEach(
        (screen, permission) -> {
          int status = browser.get(screen).statusCode();
          boolean allowed = PermissionTable.of(role).contains(permission);
          if (allowed ? status == 403 || status >= 500 : status != 403) {
            wrong.add(screen + " " + permission + " " + status);
          }
        });

    assertThat(wrong).isEmpty();
    assertThat(browser.get("/staff/nothing").statusCode()).isEqualTo(404);
    assertThat(browser.get("/staff/cases/parts/files").statusCode()).isEqualTo(404);
    assertThat(browser.get("/staff/admin/accounts.xhtml").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_calls_the_operations_that_the_table_allows_and_no_other(Role role) {
    Api api = server.anonymous().signedIn(login(role), TestServer.PASSWORD);
    List<String> wrong = new ArrayList<>();

    for (Operation operation : OPERATIONS) {
      if (operation.permission().isPresent() && !endsTheSession(operation)) {
        int status = call(api, operation);
        boolean allowed = PermissionTable.of(role).contains(operation.permission().get());
        if (allowed ? Set.of(401, 403, 500).contains(status) : status != 403) {
          wrong.add(operation + " " + operation.permission().get() + " " + status);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void a_stranger_is_sent_to_the_sign_in_page_from_every_screen() {
    StaffBrowser stranger = new StaffBrowser(server.uri());
    List<String> open = new ArrayList<>();

    for (String screen : SCREENS.keySet()) {
      HttpResponse<String> answer = stranger.get(screen);
      String to = answer.headers().firstValue("Location").orElse("");
      if (answer.statusCode() != 302 || !to.contains("/staff/sign-in?next=%2Fstaff")) {
        open.add(screen + " " + answer.statusCode());
      }
    }

    assertThat(open).isEmpty();
  }

  @Test
  void a_stranger_is_told_to_sign_in_by_every_operation_that_takes_a_permission() {
    List<String> wrong = new ArrayList<>();

    for (Operation operation : OPERATIONS) {
      int status = call(server.anonymous(), operation);
      if (operation.permission().isPresent() ? status != 401 : status == 403 || status >= 500) {
        wrong.add(operation + " " + status);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static boolean endsTheSession(Operation operation) {
    return operation.method().equals("DELETE") && operation.path().equals("/tokens/current");
  }

  /** With a body of no operation's shape, so that nothing comes of it. */
  private static int call(Api api, Operation operation) {
    if (operation.takesFiles()) {
      return api.upload(operation.address(), "none", "none.txt", new byte[0]).status();
    }
    boolean withBody = Set.of("POST", "PUT", "PATCH").contains(operation.method());
    JsonValue nothing = withBody ? Json.createArrayBuilder().build() : null;
    return api.send(operation.method(), operation.address(), nothing).status();
  }
}

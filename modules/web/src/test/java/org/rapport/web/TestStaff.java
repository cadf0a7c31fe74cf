package org.rapport.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/**
 * Members of staff for tests, each with an account of its own and the first administrator's
 * password.
 *
 * @param login to sign in with, together with {@link TestServer#PASSWORD}
 * @param name as colleagues see it
 */
public record TestStaff(String login, String name) {

  private static final AtomicInteger COUNT = new AtomicInteger();

  public static TestStaff with(Role... roles) {
    int number = COUNT.incrementAndGet();
    TestStaff member = new TestStaff("tester" + number, "Tester Number " + number);
    JsonArrayBuilder names = Json.createArrayBuilder();
    for (Role role : roles) {
      names.add(role.name());
    }
    Api.Answer created =
        TestServer.running()
            .administrator()
            .post(
                "/api/v1/accounts",
                Json.createObjectBuilder()
                    .add("login", member.login)
                    .add("name", member.name)
                    .add("roles", names)
                    .build());
    if (created.status() != 201) {
      throw new IllegalStateException(created.text());
    }
    member.giveThePassword();
    return member;
  }

  public Api api() {
    return TestServer.running().anonymous().signedIn(login, TestServer.PASSWORD);
  }

  /** Of the account, as operations name it. */
  public long id() {
    try (Connection database = TestServer.running().database();
        PreparedStatement find =
            database.prepareStatement("select id from platform.account where login = ?")) {
      find.setString(1, login);
      try (ResultSet found = find.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In place of the one-time password that a new account comes with. */
  private void giveThePassword() {
    try (Connection database = TestServer.running().database();
        PreparedStatement give =
            database.prepareStatement(
                "update platform.account set one_time = false, password_hash ="
                    + " (select password_hash from platform.account where login = 'admin')"
                    + " where login = ?")) {
      give.setString(1, login);
      give.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

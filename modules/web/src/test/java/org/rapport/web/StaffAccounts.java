package org.rapport.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** Members of staff for a test; their password is the first administrator's. */
final class StaffAccounts {

  private StaffAccounts() {}

  /**
   * @return the new account as REST tells it
   */
  static JsonObject add(TestServer server, Api administrator, String login, Role... roles) {
    JsonObject account =
        administrator
            .post("/api/v1/accounts", input(login, 0, false, roles))
            .json()
            .getJsonObject("account");
    try (Connection connection = server.database();
        PreparedStatement sameAsTheAdministrators =
            connection.prepareStatement(
                "update platform.account set one_time = false, password_hash ="
                    + " (select password_hash from platform.account where login = 'admin')"
                    + " where login = ?")) {
      sameAsTheAdministrators.setString(1, login);
      sameAsTheAdministrators.executeUpdate();
      return account;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonObject input(String login, long version, boolean disabled, Role... roles) {
    return Json.createObjectBuilder()
        .add("login", login)
        .add("name", "Test " + login)
        .add("roles", Json.createArrayBuilder(Arrays.stream(roles).map(Enum::name).toList()))
        .add("disabled", disabled)
        .add("version", version)
        .build();
  }
}

package org.rapport.bench;

import jakarta.json.Json;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.rapport.platform.Api;

/**
 * Accounts of the roles that the measured screens take, with the first administrator's password.
 */
final class Staff {

  private static final String ACCOUNT =
      """
      with made as (
        insert into platform.account (id, version, login, name, password_hash, one_time, disabled,
          created_at, changed_at)
        select nextval('platform.account_seq'), 1, ?, 'Measured', password_hash, false, false,
          now(), now()
        from platform.account where login = 'admin'
        on conflict do nothing returning id)
      insert into platform.account_role select id, r from made, unnest(string_to_array(?, ' ')) r""";

  /** A manager sees what is theirs, what is nobody's and what is their team's. */
  private static final String TEAM =
      """
      insert into stakeholder.team_member
      select a.id, m from platform.account a, generate_series(1000000, 1000009) as m
      where a.login = 'manager' on conflict do nothing""";

  private final long agent;

  private Staff(long agent) {
    this.agent = agent;
  }

  /** Makes them where they are not there yet. */
  static Staff in(Connection database) throws SQLException {
    account(database, "handler", "CASE_HANDLER LEADERSHIP");
    account(database, LongCase.READER, "CASE_HANDLER");
    account(database, "leader", "LEADERSHIP");
    account(database, "agent", "RELATIONSHIP_AGENT");
    account(database, "manager", "RELATIONSHIP_MANAGER");
    try (var statement = database.createStatement()) {
      statement.execute(TEAM);
      try (ResultSet id =
          statement.executeQuery("select id from platform.account where login = 'agent'")) {
        id.next();
        return new Staff(id.getLong(1));
      }
    }
  }

  private static void account(Connection database, String login, String roles) throws SQLException {
    try (var insert = database.prepareStatement(ACCOUNT)) {
      insert.setString(1, login);
      insert.setString(2, roles);
      insert.execute();
    }
  }

  /** The id of the measured agent's account. */
  long agent() {
    return agent;
  }

  /**
   * @return the value of the Authorization header
   */
  static String token(URI server, String login) {
    return "Bearer " + issued(server, login);
  }

  /**
   * Signs in to the pages, and with all that were signed in as the same before.
   *
   * @return the value of the Cookie header
   */
  static String cookie(Server server, String login) throws SQLException {
    String token = issued(server.uri(), login);
    try (Connection database = server.database();
        var change =
            database.prepareStatement(
                "update platform.session set kind = 'BROWSER' where account_id ="
                    + " (select id from platform.account where login = ?)")) {
      change.setString(1, login);
      change.executeUpdate();
    }
    return "rapport=" + token;
  }

  private static String issued(URI server, String login) {
    return Api.at(server)
        .post(
            "/api/v1/tokens",
            Json.createObjectBuilder().add("user", login).add("password", Server.PASSWORD).build())
        .json()
        .getString("token");
  }
}

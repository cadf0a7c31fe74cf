package org.rapport.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import org.rapport.platform.Api;

/** The first administrator with the roles that the measured screens take. */
final class Staff {

  private Staff() {}

  /**
   * @return the value of the Authorization header
   */
  static String token(URI server) {
    Api anybody = Api.at(server);
    JsonObject credentials =
        Json.createObjectBuilder().add("user", "admin").add("password", Server.PASSWORD).build();
    String token =
        "Bearer " + anybody.post("/api/v1/tokens", credentials).json().getString("token");
    Api administrator = anybody.with("Authorization", token);
    JsonObject account =
        administrator.get("/api/v1/accounts").json().getJsonArray("items").getJsonObject(0);
    JsonObjectBuilder changed = Json.createObjectBuilder();
    account.forEach(
        (name, value) -> {
          if (value != JsonValue.NULL) {
            changed.add(name, value);
          }
        });
    changed.add(
        "roles",
        Json.createArrayBuilder().add("ADMINISTRATOR").add("CASE_HANDLER").add("LEADERSHIP"));
    administrator.send("PUT", "/api/v1/accounts/" + account.getJsonNumber("id"), changed.build());
    return token;
  }
}

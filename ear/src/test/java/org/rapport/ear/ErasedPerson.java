package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.rapport.platform.Api;

/** Somebody in the registry who asks to be erased, over REST. */
final class ErasedPerson {

  static final String NAME = "Wenxiu Whom Nobody Remembers";

  private static final String REQUESTS = "/api/v1/person-requests";

  private ErasedPerson() {}

  static void register(Api manager) {
    JsonObject person =
        Json.createObjectBuilder()
            .add(
                "facts",
                Json.createObjectBuilder()
                    .add("name", NAME)
                    .add("form", "INDIVIDUAL")
                    .add("source", "THEY_CONTACTED"))
            .add(
                "status",
                Json.createObjectBuilder()
                    .add("status", "POTENTIAL")
                    .add("on", "2026-01-05")
                    .add("reason", "They rang"))
            .build();
    assertThat(manager.post("/api/v1/stakeholders", person).status()).isEqualTo(201);
  }

  static void erase(Api custodian) {
    JsonObject wish = Json.createObjectBuilder().add("wish", "ERASURE").add("name", NAME).build();
    String request = REQUESTS + "/" + custodian.post(REQUESTS, wish).json().getInt("number");
    JsonArrayBuilder all = Json.createArrayBuilder();
    JsonArray found = found(custodian, request);
    assertThat(found).isNotEmpty();
    found.forEach(one -> all.add(one.asJsonObject().getString("id")));
    custodian.send(
        "PUT", request + "/records", Json.createObjectBuilder().add("records", all).build());
    assertThat(custodian.post(request + "/erasure", null).status()).isEqualTo(200);
  }

  /** How many stakeholders are still known by the name. */
  static long known(RunningJar jar) {
    return jar.count("stakeholder.stakeholder where name = '" + NAME + "'");
  }

  private static JsonArray found(Api custodian, String request) {
    return Json.createReader(new StringReader(custodian.get(request + "/found").text()))
        .readArray();
  }
}

package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.rapport.platform.Api;

/** Brings a stakeholder as far as a test needs it, over REST. */
record CourseByRest(Api api) {

  /** Shipped: of government and regulators, on the general journey. */
  private static final long GENERAL_MODEL = 1;

  long registered(String name) {
    return registered(name, "POTENTIAL");
  }

  /**
   * @param as its status
   */
  long registered(String name, String as) {
    JsonObjectBuilder facts =
        Json.createObjectBuilder()
            .add("name", name)
            .add("form", "ORGANIZATION")
            .add("source", "THEY_CONTACTED");
    JsonObjectBuilder status = Json.createObjectBuilder().add("status", as).add("reason", "Test");
    return created(
        "/api/v1/stakeholders",
        Json.createObjectBuilder().add("facts", facts).add("status", status));
  }

  long begun(long stakeholder) {
    return created(
        "/api/v1/relationships",
        Json.createObjectBuilder()
            .add("stakeholder", stakeholder)
            .add("modelVersion", GENERAL_MODEL));
  }

  /** Met by whoever registered the stakeholder, assessed and decided. */
  void decideToGoOn(long relationship) {
    String path = "/api/v1/relationships/" + relationship;
    long stakeholder = number(api.get(path).json(), "stakeholderId");
    long leader =
        number(
            api.get("/api/v1/stakeholders/" + stakeholder)
                .json()
                .getJsonArray("responsible")
                .getJsonObject(0),
            "account");
    long meeting = created(path + "/meetings", Json.createObjectBuilder().add("leader", leader));
    change(
        path + "/meetings/" + meeting,
        "record",
        Json.createObjectBuilder().add("form", "PHONE").add("needs", "A stage"));
    JsonObjectBuilder facts = Json.createObjectBuilder().add("need", "A stage");
    for (String question : new String[] {"confirmed", "matching", "willing", "shared"}) {
      facts.add(question, true);
    }
    change(path, "assessment", Json.createObjectBuilder().add("facts", facts));
    change(path, "decision", Json.createObjectBuilder().add("decision", "GO_ON"));
  }

  void agree(long relationship) {
    change(
        "/api/v1/relationships/" + relationship,
        "agreement",
        Json.createObjectBuilder()
            .add("form", "WRITTEN")
            .add("goal", "Three evenings")
            .add("constraints", "Evenings only"));
  }

  long created(String path, JsonObjectBuilder body) {
    return created(path, body.build());
  }

  long created(String path, JsonObject body) {
    Api.Answer answer = api.post(path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return number(answer.json(), "id");
  }

  private static long number(JsonObject json, String name) {
    return json.getJsonNumber(name).longValue();
  }

  /** With the version as it is now. */
  private void change(String what, String part, JsonObjectBuilder body) {
    String version = api.get(what).header("ETag");
    Api.Answer answer = api.with("If-Match", version).send("PUT", what + "/" + part, body.build());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }
}

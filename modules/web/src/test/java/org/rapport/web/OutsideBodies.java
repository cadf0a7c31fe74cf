package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import org.rapport.platform.Api;

/** Bodies outside that an administrator has added. */
final class OutsideBodies {

  private OutsideBodies() {}

  static long added(String name) {
    JsonObjectBuilder body = Json.createObjectBuilder().add("name", name);
    for (String field :
        new String[] {"chineseName", "address", "chineseAddress", "reach", "chineseReach"}) {
      body.add(field, "申诉专员 1");
    }
    Api.Answer answer =
        TestServer.running().administrator().post("/api/v1/outside-bodies", body.build());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return Json.createReader(new StringReader(answer.text()))
        .readArray()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> one.getJsonObject("form").getString("name").equals(name))
        .findFirst()
        .orElseThrow()
        .getJsonNumber("id")
        .longValue();
  }
}

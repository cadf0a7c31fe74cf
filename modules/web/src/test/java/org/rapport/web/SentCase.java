package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.rapport.platform.Api;

/**
 * A complaint that somebody has sent.
 *
 * @param receipt opens it for whoever sent it
 */
record SentCase(String reference, String receipt) {

  static SentCase named(String subject, String name) {
    return sent(subject, "NAMED", Json.createObjectBuilder().add("name", name));
  }

  static SentCase confidential(String subject, String name) {
    return sent(subject, "CONFIDENTIAL", Json.createObjectBuilder().add("name", name));
  }

  private static SentCase sent(String subject, String identity, JsonObjectBuilder contact) {
    Api.Answer answer =
        TestServer.running()
            .anonymous()
            .post(
                "/api/v1/cases",
                Json.createObjectBuilder()
                    .add("type", "COMPLAINT")
                    .add("identity", identity)
                    .add("subject", subject)
                    .add("text", "#{7*7} <script>alert(1)</script> happened.")
                    .add("remedySought", "Put it right.")
                    .add("about", "Front desk")
                    .add("language", "en")
                    .add("contact", contact)
                    .build());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new SentCase(answer.json().getString("reference"), answer.json().getString("receipt"));
  }
}

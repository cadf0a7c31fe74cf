package org.rapport.platform.webhooks;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.TreeMap;
import java.util.UUID;
import org.rapport.platform.Announcement;

/**
 * What is told, as it goes over the wire.
 *
 * @param text JSON; its {@code id} is the same for every webhook and every try
 */
record DeliveryBody(String event, String reference, String text) {

  static DeliveryBody of(Announcement news) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", UUID.randomUUID().toString())
            .add("event", news.event())
            .add("reference", news.reference());
    new TreeMap<>(news.states()).forEach(json::add);
    String text = json.add("at", news.at().toString()).build().toString();
    return new DeliveryBody(news.event(), news.reference(), text);
  }
}

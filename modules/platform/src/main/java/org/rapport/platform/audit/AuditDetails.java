package org.rapport.platform.audit;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Details of an entry as JSON text, always written the same way. */
final class AuditDetails {

  // finding the provider anew for every entry costs more than writing it
  private static final JsonProvider JSON = JsonProvider.provider();

  private AuditDetails() {}

  static String write(Map<String, String> details) {
    if (details.isEmpty()) {
      return "{}";
    }
    JsonObjectBuilder json = JSON.createObjectBuilder();
    new TreeMap<>(details).forEach((name, value) -> json.add(name, value == null ? "" : value));
    return json.build().toString();
  }

  static Map<String, String> read(String json) {
    Map<String, String> details = new LinkedHashMap<>();
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      object.forEach(
          (name, value) ->
              details.put(
                  name, value instanceof JsonString text ? text.getString() : value.toString()));
    }
    return details;
  }
}

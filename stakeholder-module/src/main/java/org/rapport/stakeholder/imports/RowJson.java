package org.rapport.stakeholder.imports;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;

/** Texts as the database takes many of them at once. */
final class RowJson {

  // finding the provider anew for every row costs more than writing it
  static final JsonProvider JSON = JsonProvider.provider();

  private RowJson() {}

  static JsonArrayBuilder array(Collection<String> texts) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    texts.forEach(array::add);
    return array;
  }

  static List<String> texts(String json) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      JsonArray array = reader.readArray();
      return array.getValuesAs(JsonString::getString);
    }
  }
}

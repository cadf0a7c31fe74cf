package org.rapport.platform;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;

/**
 * Looks through JSON from outside before anything is made of it. The binding skips what it does not
 * know without noticing that the text has ended, for ever, and takes a number of any length.
 */
public final class WholeJson {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int LONGEST_NUMBER = 30;
  private static final int DEEPEST = 100;

  private WholeJson() {}

  /**
   * @throws JsonParsingException where it ends too early, is nested too deeply or holds a number
   *     that no field of ours takes
   */
  public static void check(byte[] text) {
    try (JsonParser parser = JSON.createParser(new ByteArrayInputStream(text))) {
      int depth = 0;
      while (parser.hasNext()) {
        depth += step(parser);
        if (depth > DEEPEST) {
          throw new JsonParsingException("depth", parser.getLocation());
        }
      }
    }
  }

  private static int step(JsonParser parser) {
    return switch (parser.next()) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      case VALUE_NUMBER -> {
        if (isExcessive(parser.getString())) {
          throw new JsonParsingException("number", parser.getLocation());
        }
        yield 0;
      }
      default -> 0;
    };
  }

  private static boolean isExcessive(String number) {
    return number.length() > LONGEST_NUMBER || number.matches(".*[eE][+-]?[0-9]{3,}");
  }
}

package org.rapport.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * How to start: from the command line, else from the environment, else from {@code
 * rapport.properties} in the data directory.
 *
 * @param address to listen on
 * @param demo fill an empty installation with demonstration data
 */
record Options(String address, int port, Path data, boolean demo, boolean help) {

  private static final int DEFAULT_PORT = 8080;
  private static final int LAST_PORT = 65535;

  static final String HELP =
      """
      Usage: run [--port N] [--data DIR] [--demo] [--help]

        --port N     port to listen on (default 8080)
        --data DIR   directory for the database, files and logs (default ./data)
        --demo       fill an empty installation with demonstration data
        --help       show this and end

      Everything else is configured by environment variables or rapport.properties in the
      data directory; README.md lists them. Ctrl-C stops Rapport.
      """;

  static Options of(String[] arguments, UnaryOperator<String> environment) throws Unusable {
    Map<String, String> given = parse(arguments);
    Path data = path(given.getOrDefault("--data", or(environment.apply("RAPPORT_DATA"), "data")));
    Properties file = fileIn(data);
    UnaryOperator<String> setting = name -> or(environment.apply(name), file.getProperty(name));
    checkTimeZone(setting.apply("RAPPORT_TIME_ZONE"));
    checkPublicUrl(setting.apply("RAPPORT_PUBLIC_URL"));
    return new Options(
        or(setting.apply("RAPPORT_ADDRESS"), "127.0.0.1"),
        port(given.getOrDefault("--port", or(setting.apply("RAPPORT_PORT"), "" + DEFAULT_PORT))),
        data,
        given.containsKey("--demo") || Boolean.parseBoolean(setting.apply("RAPPORT_DEMO")),
        given.containsKey("--help"));
  }

  private static Map<String, String> parse(String[] arguments) throws Unusable {
    Map<String, String> given = new HashMap<>();
    Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
    while (!rest.isEmpty()) {
      String name = rest.pop();
      switch (name) {
        case "--demo", "--help" -> given.put(name, "");
        case "--port", "--data" -> {
          if (rest.isEmpty()) {
            throw new Unusable(name + " needs a value; see --help.");
          }
          given.put(name, rest.pop());
        }
        default -> throw new Unusable("Unknown option " + name + "; see --help.");
      }
    }
    return given;
  }

  private static Path path(String text) throws Unusable {
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new Unusable("\"" + text + "\" is not a directory name.");
    }
  }

  private static int port(String text) throws Unusable {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= LAST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Unusable(
        "\"" + text + "\" is not a port; give a number from 1 to " + LAST_PORT + ".");
  }

  private static void checkTimeZone(String text) throws Unusable {
    try {
      ZoneId.of(or(text, "UTC"));
    } catch (DateTimeException e) {
      throw new Unusable(
          "RAPPORT_TIME_ZONE \""
              + text
              + "\" is not a time zone; write for example Asia/Shanghai.");
    }
  }

  private static void checkPublicUrl(String text) throws Unusable {
    if (!or(text, "https://").matches("https?://\\S*")) {
      throw new Unusable(
          "RAPPORT_PUBLIC_URL \"" + text + "\" must begin with https:// or http://.");
    }
  }

  private static Properties fileIn(Path data) throws Unusable {
    Properties properties = new Properties();
    Path file = data.resolve("rapport.properties");
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new Unusable("Cannot read " + file + ": " + e.getMessage());
      }
    }
    return properties;
  }

  private static String or(String value, String otherwise) {
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}

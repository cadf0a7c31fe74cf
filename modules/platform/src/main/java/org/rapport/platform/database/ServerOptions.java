package org.rapport.platform.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Settings of the embedded server. */
public final class ServerOptions {

  /** What is acknowledged is on disk; security.md counts on it. */
  public static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

  /** For tests: nothing has to outlive them. */
  public static final Map<String, String> FORGETFUL =
      Map.of(
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off",
          "autovacuum", "off");

  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "100"),
          Map.entry("shared_buffers", "128MB"),
          Map.entry("max_wal_size", "2GB"),
          Map.entry("wal_compression", "on"),
          Map.entry("random_page_cost", "1.1"),
          Map.entry("jit", "off"), // compiling costs more than our queries take
          Map.entry("timezone", "UTC"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("log_statement", "none"), // statements hold personal data
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_parameter_max_length_on_error", "0"),
          Map.entry("log_error_verbosity", "terse"), // details quote rows
          Map.entry("logging_collector", "on"),
          Map.entry("log_directory", "../log"),
          Map.entry("log_filename", "postgresql-%a.log"),
          Map.entry("log_truncate_on_rotation", "on"));

  private ServerOptions() {}

  static String commandLine(int port, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(USUAL);
    all.putAll(more);
    all.put("port", Integer.toString(port));
    return all.entrySet().stream()
        .map(o -> "-c " + o.getKey() + "='" + o.getValue() + "'")
        .collect(Collectors.joining(" "));
  }
}

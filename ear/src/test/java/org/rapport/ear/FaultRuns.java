package org.rapport.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The faults of the tests here, many times over and counted: {@code bench/faults/run} starts it.
 * Each argument names a run and how often, for example {@code kills=50}.
 */
final class FaultRuns {

  /** One kind of fault, brought about so often below a directory that is empty. */
  @FunctionalInterface
  interface Run {
    /**
     * @return what is to be told, a line each
     */
    List<String> run(Path directory, int times) throws Exception;
  }

  private static final Map<String, Run> RUNS =
      new TreeMap<>(
          Map.of(
              "kills", KillRun::run,
              "doubles", DoubleRun::run,
              "stops", StopRun::run,
              "mail", MailRun::run,
              "disk", DiskRun::run));

  private static final Map<String, Integer> USUAL =
      Map.of("kills", 50, "doubles", 10, "stops", 10, "mail", 20, "disk", 5);

  private FaultRuns() {}

  public static void main(String[] arguments) throws Exception {
    List<String> wanted =
        arguments.length == 0 ? new ArrayList<>(RUNS.keySet()) : List.of(arguments);
    for (String one : wanted) {
      String[] parts = one.split("=", 2);
      Run run = RUNS.get(parts[0]);
      if (run == null) {
        throw new IllegalArgumentException(one + " is none of " + RUNS.keySet());
      }
      int times = parts.length > 1 ? Integer.parseInt(parts[1]) : USUAL.get(parts[0]);
      told(parts[0], run, times);
    }
  }

  private static void told(String name, Run run, int times) throws Exception {
    long start = System.nanoTime();
    List<String> lines = run.run(emptied(), times);
    long minutes = Duration.ofNanos(System.nanoTime() - start).toMinutes();
    System.out.println("== " + name + ", " + minutes + " min");
    lines.forEach(System.out::println);
  }

  private static Path emptied() throws IOException {
    return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "faults");
  }

  /** The line every run has. */
  static String line(Acknowledged.Count count) {
    return "acknowledged and checked %,d, lost %,d, doubled %,d"
        .formatted(count.checked(), count.lost(), count.doubled());
  }
}

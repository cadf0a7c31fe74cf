package org.rapport.ear;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The disk is filled to the last byte under load, and emptied again. */
final class DiskRun {

  private static final int PEOPLE = 4;
  private static final int MEGABYTES = 1_500;
  private static final Duration LOAD = Duration.ofMinutes(3);

  private DiskRun() {}

  static List<String> run(Path directory, int times) throws Exception {
    Duration longest = Duration.ZERO;
    try (Mounted disk = Mounted.inMemory(directory.resolve("disk"), MEGABYTES);
        RunningJar jar = RunningJar.ready(disk.place(), Map.of())) {
      SubmissionLoad load = SubmissionLoad.of(PEOPLE, jar.anonymous());
      try (load) {
        for (int i = 0; i < times; i++) {
          int some = load.acknowledged() + 50;
          RunningJar.await(LOAD, () -> load.acknowledged() >= some);
          Path filler = disk.fill();
          int before = refusals(load);
          RunningJar.await(LOAD, () -> refusals(load) > before + 10);
          Files.delete(filler);
          int then = load.acknowledged();
          Duration took =
              RunningJar.await(LOAD, () -> load.acknowledged() > then && jar.readiness() == 200);
          longest = took.compareTo(longest) > 0 ? took : longest;
          System.out.println("full " + (i + 1) + ": " + load.statuses());
        }
      }
      return List.of(
          times + " times full, well again after " + longest.toMillis() + " ms at most",
          "answers by status, 0 for none: " + load.statuses(),
          FaultRuns.line(Acknowledged.of(load).countedIn(jar)));
    }
  }

  private static int refusals(SubmissionLoad load) {
    var refused = load.statuses().get(503);
    return refused == null ? 0 : refused.get();
  }
}

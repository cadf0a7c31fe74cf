package org.rapport.ear;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** {@code kill -9} under load, every third time of PostgreSQL as well. */
final class KillRun {

  private static final int PEOPLE = 6;
  private static final int SUBMISSIONS = 100;
  private static final Duration LOAD = Duration.ofMinutes(3);

  private KillRun() {}

  static List<String> run(Path data, int kills) throws Exception {
    Random moments = new Random(kills);
    List<SubmissionLoad> loads = new ArrayList<>();
    Acknowledged.Count atOnce = new Acknowledged.Count(0, 0, 0);
    for (int kill = 0; kill < kills; kill++) {
      try (RunningJar jar = RunningJar.ready(data, Map.of())) {
        if (kill > 0) {
          atOnce = atOnce.and(Acknowledged.of(loads.get(kill - 1)).countedIn(jar));
        }
        loads.add(killed(jar, moments.nextInt(1_000), kill % 3 == 2));
        System.out.println("kill " + (kill + 1) + ": " + loads.get(kill).statuses());
      }
    }
    try (RunningJar jar = RunningJar.ready(data, Map.of())) {
      Acknowledged.Count atTheEnd = new Acknowledged.Count(0, 0, 0);
      for (SubmissionLoad load : loads) {
        atTheEnd = atTheEnd.and(Acknowledged.of(load).countedIn(jar));
      }
      int files = loads.stream().mapToInt(load -> load.files().size()).sum();
      return List.of(
          kills + " kills under load, " + kills / 3 + " of PostgreSQL as well",
          "after each: " + FaultRuns.line(atOnce),
          "at the end: " + FaultRuns.line(atTheEnd) + ", with " + files + " files");
    }
  }

  private static SubmissionLoad killed(RunningJar jar, int millis, boolean postgresToo)
      throws Exception {
    SubmissionLoad load = SubmissionLoad.of(PEOPLE, jar.anonymous());
    try (load) {
      RunningJar.await(LOAD, () -> load.acknowledged() >= SUBMISSIONS);
      Thread.sleep(millis);
      jar.kill();
      if (postgresToo) {
        jar.killPostgres();
      }
    }
    return load;
  }
}

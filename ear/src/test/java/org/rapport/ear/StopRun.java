package org.rapport.ear;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** SIGTERM under load: it ends in time, and no post is worked on and then dropped. */
final class StopRun {

  private static final int PEOPLE = 6;
  private static final int SUBMISSIONS = 50;
  private static final Duration LOAD = Duration.ofMinutes(3);

  private StopRun() {}

  static List<String> run(Path data, int stops) {
    List<SubmissionLoad> loads = new ArrayList<>();
    Duration longest = Duration.ZERO;
    int badly = 0;
    for (int stop = 0; stop < stops; stop++) {
      RunningJar jar = RunningJar.ready(data, Map.of());
      SubmissionLoad load = SubmissionLoad.of(PEOPLE, jar.anonymous());
      loads.add(load);
      try (load) {
        RunningJar.await(LOAD, () -> load.acknowledged() >= SUBMISSIONS);
        long start = System.nanoTime();
        jar.terminate();
        badly += jar.waitForEnd() == 0 ? 0 : 1;
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        longest = took.compareTo(longest) > 0 ? took : longest;
      }
      System.out.println("stop " + (stop + 1) + ": " + load.statuses());
    }
    try (RunningJar jar = RunningJar.ready(data, Map.of())) {
      Acknowledged.Count count = new Acknowledged.Count(0, 0, 0);
      for (SubmissionLoad load : loads) {
        count = count.and(Acknowledged.of(load).countedIn(jar));
      }
      long dropped = jar.count("feedback.cases") - count.checked();
      return List.of(
          stops + " stops under load, longest " + longest.toMillis() + " ms, not with 0: " + badly,
          FaultRuns.line(count) + ", worked on and not acknowledged " + dropped);
    }
  }
}

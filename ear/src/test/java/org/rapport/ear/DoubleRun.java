package org.rapport.ear;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * One idempotency key from many threads at once, and again after the server was killed in between:
 * one case and one receipt for each key.
 */
final class DoubleRun {

  private static final int THREADS = 20;
  private static final int KEYS = 20;
  private static final int CREATED = 201;

  private final Map<String, Set<String>> receiptsByKey = new ConcurrentHashMap<>();
  private int answers;

  private DoubleRun() {}

  static List<String> run(Path data, int kills) throws Exception {
    DoubleRun run = new DoubleRun();
    for (int kill = 0; kill < kills; kill++) {
      List<String> keys = new ArrayList<>();
      for (int i = 0; i < KEYS; i++) {
        keys.add(UUID.randomUUID().toString());
      }
      try (RunningJar jar = RunningJar.ready(data, Map.of())) {
        run.sendAll(keys, jar, true);
      }
      try (RunningJar jar = RunningJar.ready(data, Map.of())) {
        run.sendAll(keys, jar, false);
      }
      System.out.println("kill " + (kill + 1) + ": " + run.answers + " acknowledgements");
    }
    try (RunningJar jar = RunningJar.ready(data, Map.of())) {
      return run.told(kills, jar);
    }
  }

  /** Each key from every thread; the server is killed when half of the keys have an answer. */
  private void sendAll(List<String> keys, RunningJar jar, boolean kill) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Callable<Void>> sendings = new ArrayList<>();
    for (String key : keys) {
      for (int i = 0; i < THREADS; i++) {
        sendings.add(() -> send(key, jar));
      }
    }
    if (kill) {
      sendings.forEach(threads::submit);
      RunningJar.await(
          Duration.ofMinutes(2),
          () -> receiptsByKey.keySet().stream().filter(keys::contains).count() >= KEYS / 2);
      jar.kill();
      threads.shutdown();
      threads.awaitTermination(2, TimeUnit.MINUTES);
    } else {
      threads.invokeAll(sendings);
      threads.shutdown();
    }
  }

  private Void send(String key, RunningJar jar) {
    try {
      JsonObject complaint = SubmissionLoad.complaint("Twice " + key);
      var answer = jar.anonymous().with("Idempotency-Key", key).post("/api/v1/cases", complaint);
      if (answer.status() == CREATED) {
        receiptsByKey
            .computeIfAbsent(key, k -> ConcurrentHashMap.newKeySet())
            .add(answer.json().getString("receipt"));
        synchronized (this) {
          answers++;
        }
      }
    } catch (UncheckedIOException e) {
      // no answer: nothing was acknowledged
    }
    return null;
  }

  private List<String> told(int kills, RunningJar jar) {
    long lost =
        receiptsByKey.values().stream()
            .flatMap(Set::stream)
            .filter(one -> jar.anonymous().withReceipt(one).get("/api/v1/case").status() != 200)
            .count();
    long twoReceipts = receiptsByKey.values().stream().filter(all -> all.size() > 1).count();
    long unanswered = (long) kills * KEYS - receiptsByKey.size();
    return List.of(
        "%d keys, each from %d threads, before and after one of %d kills"
            .formatted(kills * KEYS, THREADS, kills),
        "%,d acknowledgements".formatted(answers) + ", keys without any " + unanswered,
        FaultRuns.line(
                new Acknowledged.Count(receiptsByKey.size(), lost, Acknowledged.doubledIn(jar)))
            + ", keys with two receipts "
            + twoReceipts);
  }
}

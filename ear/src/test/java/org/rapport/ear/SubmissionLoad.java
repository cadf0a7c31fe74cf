package org.rapport.ear;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapport.platform.Api;

/**
 * People who send complaints, each with a file after it, until told to stop, and keep every receipt
 * they were given.
 */
final class SubmissionLoad implements AutoCloseable {

  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;
  private static final int FILE_LINES = 10_000;
  private static final int PAUSE_MILLIS = 100;

  private final Map<String, String> receiptsByReference = new ConcurrentHashMap<>();
  private final Map<String, byte[]> filesByReference = new ConcurrentHashMap<>();
  private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
  private final AtomicInteger doubled = new AtomicInteger();
  private final List<Thread> people = new ArrayList<>();
  private volatile boolean over;

  private SubmissionLoad() {}

  static SubmissionLoad of(int people, Api api) {
    SubmissionLoad load = new SubmissionLoad();
    for (int i = 0; i < people; i++) {
      Thread person = new Thread(() -> load.sendFrom(api), "person " + i);
      load.people.add(person);
      person.start();
    }
    return load;
  }

  int acknowledged() {
    return receiptsByReference.size();
  }

  /** How often each status came; 0 where no answer came at all. */
  Map<Integer, AtomicInteger> statuses() {
    return statuses;
  }

  /** Receipts by reference. */
  Map<String, String> receipts() {
    return receiptsByReference;
  }

  /** Contents by reference of every file that was acknowledged. */
  Map<String, byte[]> files() {
    return filesByReference;
  }

  /** References that were given out twice. */
  int doubled() {
    return doubled.get();
  }

  @Override
  public void close() {
    over = true;
    for (Thread person : people) {
      try {
        person.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  static JsonObject complaint(String subject) {
    return Json.createObjectBuilder()
        .add("type", "COMPLAINT")
        .add("identity", "NAMED")
        .add("subject", subject)
        .add("text", "The ramp at the east door has been closed for a week. 东门的坡道已经关了一周。")
        .add("remedySought", "Please open it again.")
        .add("language", "en")
        .add("contact", Json.createObjectBuilder().add("name", "Lin Yue"))
        .build();
  }

  private void sendFrom(Api api) {
    while (!over) {
      String key = UUID.randomUUID().toString();
      int status = 0;
      try {
        Api.Answer answer =
            api.with("Idempotency-Key", key).post("/api/v1/cases", complaint("Ramp " + key));
        status = answer.status();
        if (status == CREATED) {
          keep(answer.json());
          attachFile(answer.json(), api);
        }
      } catch (UncheckedIOException e) {
        // no answer: nothing was acknowledged
      }
      statuses.computeIfAbsent(status, s -> new AtomicInteger()).incrementAndGet();
      if (status != CREATED) {
        pause();
      }
    }
  }

  private void attachFile(JsonObject answer, Api api) {
    String reference = answer.getString("reference");
    byte[] content = (reference + " 坡道\n").repeat(FILE_LINES).getBytes(StandardCharsets.UTF_8);
    Api.Answer taken =
        api.withReceipt(answer.getString("receipt"))
            .upload("/api/v1/case/files", "file", "ramp.txt", content);
    if (taken.status() == NO_CONTENT) {
      filesByReference.put(reference, content);
    }
    statuses.computeIfAbsent(taken.status(), s -> new AtomicInteger()).incrementAndGet();
  }

  private void keep(JsonObject answer) {
    String before =
        receiptsByReference.put(answer.getString("reference"), answer.getString("receipt"));
    if (before != null) {
      doubled.incrementAndGet();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

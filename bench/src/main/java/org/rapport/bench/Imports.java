package org.rapport.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.rapport.platform.Api;

/** Brings stakeholders from a file over REST: tried first, then taken into the registry. */
final class Imports {

  private static final int ROWS = 3_000;
  private static final int WAIT_MILLIS = 250;
  private static final Set<String> RESTING = Set.of("UPLOADED", "CHECKED", "STOPPED", "DONE");
  private static final String PATH = "/api/v1/stakeholder-imports";

  private final Api manager;

  /**
   * @param checked rows a second that are tried and compared with everybody registered
   * @param taken rows a second that become stakeholders
   * @param perSecond both one after the other
   */
  record Speed(int rows, double checked, double taken, double perSecond) {}

  Imports(Server server) {
    manager = Api.at(server.uri()).with("Authorization", Staff.token(server.uri(), "manager"));
  }

  /**
   * @param first number of the first one brought; one in twenty is somebody registered, and more
   *     are likely to be, as their names are alike
   */
  Speed measure(int first) throws InterruptedException {
    JsonObject file =
        Json.createObjectBuilder().add("csv", csv(first)).add("fileName", "bench.csv").build();
    Api once = manager.with("Idempotency-Key", UUID.randomUUID().toString());
    long start = System.nanoTime();
    Api.Answer brought = once.post(PATH, file);
    if (brought.status() != 202) {
      throw new IllegalStateException("import: " + brought.status() + " " + brought.text());
    }
    long id = progress(brought.json()).getJsonNumber("id").longValue();
    untilResting(id);
    long checked = System.nanoTime();
    manager.post(PATH + "/" + id + "/start", null);
    JsonObject end = untilResting(id);
    long taken = System.nanoTime();
    if (end.getInt("taken") + end.getInt("leftOut") < ROWS) {
      throw new IllegalStateException("import: " + end);
    }
    return new Speed(
        ROWS, perSecond(checked - start), perSecond(taken - checked), perSecond(taken - start));
  }

  private JsonObject untilResting(long id) throws InterruptedException {
    JsonObject now = progress(manager.get(PATH + "/" + id).json());
    while (!RESTING.contains(now.getString("state"))) {
      Thread.sleep(WAIT_MILLIS);
      now = progress(manager.get(PATH + "/" + id).json());
    }
    return now;
  }

  private static JsonObject progress(JsonObject answer) {
    return answer.getJsonObject("progress");
  }

  private static double perSecond(long nanos) {
    return ROWS / (nanos / 1e9);
  }

  private static String csv(int first) {
    StringBuilder csv = new StringBuilder("Name,Form,Phone,E-mail,Groups,Contact: name\n");
    for (int i = 0; i < ROWS; i++) {
      int number = i % 20 == 0 ? 1 + i % Math.min(first, 1_000) : first + i;
      MadeUpStakeholder one = MadeUpStakeholder.of(number, number, Instant.EPOCH, 0);
      csv.append(one.name().text())
          .append(one.name().person() ? ",Individual," : ",Organization,")
          .append(one.phone())
          .append(',')
          .append(one.email())
          .append(",Customers,")
          .append(one.contact().text())
          .append('\n');
    }
    return csv.toString();
  }
}

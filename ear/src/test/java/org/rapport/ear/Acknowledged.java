package org.rapport.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.rapport.platform.Api;
import org.rapport.platform.files.FilesInOrder;

/** What people were told is safe, to be looked for after a fault. */
final class Acknowledged {

  private final SubmissionLoad load;

  private Acknowledged(SubmissionLoad load) {
    this.load = load;
  }

  static Acknowledged of(SubmissionLoad load) {
    return new Acknowledged(load);
  }

  /** Every case opens by its receipt and has its file; no row is without file, no file without. */
  void areAllIn(RunningJar jar) {
    assertThat(load.doubled()).as("references given out twice").isZero();
    assertThat(load.files()).as("the load attached files").isNotEmpty();
    Map<String, byte[]> files = load.files();
    load.receipts()
        .forEach((reference, receipt) -> check(reference, files.get(reference), jar, receipt));
    FilesInOrder order = new FilesInOrder(jar.data(), jar.dataSource());
    assertThat(order.contents()).as("no row without file").containsAll(order.rows());
    order.sweepADayLater();
    assertThat(order.contents()).as("no file without row").isEqualTo(order.rows());
  }

  /**
   * For a run that counts and goes on.
   *
   * @param lost cases that do not open by their receipt, or lack what was attached
   * @param doubled cases that are there more than once
   */
  record Count(long checked, long lost, long doubled) {

    Count and(Count other) {
      return new Count(
          checked + other.checked, lost + other.lost, Math.max(doubled, other.doubled));
    }
  }

  Count countedIn(RunningJar jar) {
    AtomicInteger lost = new AtomicInteger();
    load.receipts()
        .forEach(
            (reference, receipt) -> {
              try {
                check(reference, load.files().get(reference), jar, receipt);
              } catch (AssertionError missing) {
                System.out.println(missing.getMessage());
                lost.incrementAndGet();
              }
            });
    return new Count(load.receipts().size(), lost.get(), load.doubled() + doubledIn(jar));
  }

  /** Every submission has a subject of its own. */
  static long doubledIn(RunningJar jar) {
    return jar.count(
        "(select subject from feedback.cases group by subject having count(*) > 1) twice");
  }

  private static void check(String reference, byte[] file, RunningJar jar, String receipt) {
    Api complainant = jar.anonymous().withReceipt(receipt);
    Api.Answer own = complainant.get("/api/v1/case");
    assertThat(own.status()).as(reference + " " + own.text()).isEqualTo(200);
    assertThat(own.json().getString("reference")).isEqualTo(reference);
    Map<String, String> attached =
        own.json().getJsonArray("files").getValuesAs(JsonObject.class).stream()
            .collect(Collectors.toMap(one -> one.getString("id"), one -> one.getString("name")));
    attached.forEach(
        (id, name) ->
            assertThat(complainant.get("/api/v1/case/files/" + id).body())
                .as(reference + " " + name)
                .startsWith(reference.getBytes(StandardCharsets.UTF_8)));
    if (file != null) {
      assertThat(attached).as(reference).hasSize(1);
      String id = attached.keySet().iterator().next();
      assertThat(complainant.get("/api/v1/case/files/" + id).body()).isEqualTo(file);
    }
  }
}

package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import org.rapport.platform.Api;

/** Earlier cases that came in from a file, and go again after a test. */
record ImportedCases(Api handler, int id) {

  private static final int PATIENCE_SECONDS = 120;

  static ImportedCases bring(Api handler, List<EarlierComplaint> rows) throws InterruptedException {
    Api.Answer answer =
        handler.post(
            "/api/v1/case-imports",
            Json.createObjectBuilder().add("csv", EarlierComplaint.csv(rows)).build());
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    assertThat(answer.json().getInt("refused")).as(answer.text()).isZero();
    ImportedCases brought = new ImportedCases(handler, answer.json().getInt("id"));
    brought.await("DONE");
    return brought;
  }

  void undo() throws InterruptedException {
    handler.post("/api/v1/case-imports/" + id + "/undo", Json.createObjectBuilder().build());
    await("UNDONE");
  }

  private void await(String state) throws InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS * 5; i++) {
      if (handler.get("/api/v1/case-imports/" + id).json().getString("state").equals(state)) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("still not " + state);
  }
}

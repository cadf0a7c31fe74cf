package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Api.Answer;
import org.rapport.platform.Role;

/**
 * The main job over REST: a complaint comes in, is handled, and is rated; and what must not work.
 */
class CasesRestIT {

  private final TestServer server = TestServer.running();
  private final Api anybody = server.anonymous();

  @Test
  void a_complaint_is_sent_handled_decided_and_rated() {
    Api staff = TestStaff.with(Role.CASE_HANDLER).api();
    JsonObject sent = send(complaint("电梯坏了 👍")).json();
    String reference = sent.getString("reference");
    Api complainant = anybody.withReceipt(sent.getString("receipt"));

    ok(staff.post(at(reference, "assessment"), json().add("severity", "MEDIUM").build()));
    ok(staff.post(at(reference, "notes"), json().add("text", "Asked the caretaker").build()));
    ok(staff.post(at(reference, "messages"), json().add("text", "Which lift?").build()));
    ok(complainant.post("/api/v1/case/messages", json().add("text", "左边").build()));
    ok(complainant.upload("/api/v1/case/files", "files", "照片.txt", bytes("a photo")));
    assertThat(staff.post(at(reference, "decision"), json().add("text", "x").build()).status())
        .isEqualTo(409);
    ok(
        staff.post(
            at(reference, "findings"),
            json().add("point", 1).add("finding", "UPHELD").add("reasons", "Seen").build()));
    ok(staff.post(at(reference, "decision"), json().add("text", "Repaired.").build()));
    ok(complainant.post("/api/v1/case/rating", json().add("handling", 4).build()));

    JsonObject own = complainant.get("/api/v1/case").json();
    assertThat(own.getString("state")).isEqualTo("DECIDED");
    assertThat(own.getJsonArray("decisions").getJsonObject(0).getString("text"))
        .isEqualTo("Repaired.");
    JsonObject file = own.getJsonArray("files").getJsonObject(0);
    assertThat(file.getString("name")).isEqualTo("照片.txt");
    Answer download = complainant.get("/api/v1/case/files/" + file.getString("id"));
    assertThat(download.text()).isEqualTo("a photo");
    assertThat(download.header("Content-Disposition")).startsWith("attachment");
    assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
    JsonObject seen = staff.get(at(reference, "")).json();
    assertThat(seen.getJsonObject("rating").getInt("handling")).isEqualTo(4);
    assertThat(seen.getString("finding")).isEqualTo("UPHELD");
  }

  @Test
  void staff_find_a_case_by_its_words_and_by_its_reference() {
    Api staff = TestStaff.with(Role.CASE_HANDLER).api();
    String reference = send(complaint("zephyrine whistles")).json().getString("reference");

    assertThat(found(staff, "q=zephyrine&state=OPEN&type=complaint")).containsExactly(reference);
    assertThat(found(staff, "q=" + reference)).containsExactly(reference);
    assertThat(found(staff, "q=zephyrine&state=CLOSED")).isEmpty();
    assertThat(found(staff, "q=zephyrine&dueBefore=2000-01-01")).isEmpty();
  }

  @Test
  void twenty_threads_with_one_idempotency_key_make_one_case_with_one_receipt() throws Exception {
    Api once = anybody.with("Idempotency-Key", "twenty-threads");
    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      calls.add(() -> once.post("/api/v1/cases", complaint("only once")).text());
    }
    Set<String> answers = new HashSet<>();
    ExecutorService threads = Executors.newFixedThreadPool(20);
    for (Future<String> call : threads.invokeAll(calls)) {
      answers.add(call.get());
    }
    threads.shutdown();

    assertThat(answers).hasSize(1);
    assertThat(count("select count(*) from feedback.cases where subject = 'only once'")).isOne();
    assertThat(once.post("/api/v1/cases", complaint("another")).status()).isEqualTo(422);
  }

  @Test
  void all_that_a_submission_writes_is_of_one_transaction_with_a_key_or_without() throws Exception {
    for (Api sender : List.of(anybody, anybody.with("Idempotency-Key", "one-transaction"))) {
      JsonObject sent = sender.post("/api/v1/cases", complaint("of a piece")).json();
      String reference = sent.getString("reference");
      String id = text("select id from feedback.cases where reference = '" + reference + "'");

      assertThat(
              text(
                  """
                  select count(*) || ' rows, ' || count(distinct one::text) || ' transaction' from (
                    select xmin from feedback.cases where id = %1$s
                    union all select xmin from feedback.case_search where case_id = %1$s
                    union all select xmin from feedback.timeline where case_id = %1$s
                    union all select xmin from platform.audit_entry where object_id = '%2$s'
                  ) written (one)"""
                      .formatted(id, reference)))
          .isEqualTo("4 rows, 1 transaction");
    }
  }

  @Test
  void who_draws_a_reference_that_is_taken_gets_another_one() throws Exception {
    send(complaint("first"));
    execute(
        """
        create sequence feedback.drawn;
        create function feedback.draw_a_taken_one() returns trigger language plpgsql as $$
        begin
          if new.subject = 'drawn twice' and nextval('feedback.drawn') = 1 then
            new.reference := (select reference from feedback.cases limit 1);
          end if;
          return new;
        end $$;
        create trigger draw_a_taken_one before insert on feedback.cases
          for each row execute function feedback.draw_a_taken_one()""");
    try {
      assertThat(send(complaint("drawn twice")).status()).isEqualTo(201);
      assertThat(count("select last_value from feedback.drawn")).isEqualTo(2);
      assertThat(count("select count(*) from feedback.cases where subject = 'drawn twice'"))
          .isOne();
    } finally {
      execute("drop function feedback.draw_a_taken_one() cascade; drop sequence feedback.drawn");
    }
  }

  @Test
  void fields_nobody_asked_for_change_nothing() {
    JsonObject extra =
        Json.createObjectBuilder(complaint("extra"))
            .add("state", "CLOSED")
            .add("assigneeId", 1)
            .add("id", 7)
            .add("reference", "FB-0000-0000")
            .add("handlingRating", 5)
            .build();

    String receipt = send(extra).json().getString("receipt");

    JsonObject own = anybody.withReceipt(receipt).get("/api/v1/case").json();
    assertThat(own.getString("state")).isEqualTo("RECEIVED");
    assertThat(own.getString("reference")).isNotEqualTo("FB-0000-0000");
    assertThat(own.get("rating")).isNull();
  }

  @Test
  void what_is_wrong_with_a_case_is_said_field_by_field() {
    Answer refused =
        anybody.post(
            "/api/v1/cases", json().add("type", "GOSSIP").add("text", "x".repeat(20_001)).build());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.json().getJsonArray("errors"))
        .extracting(error -> error.asJsonObject().getString("field"))
        .containsExactlyInAnyOrder("type", "identity", "subject", "text");
  }

  @Test
  void a_wrong_receipt_and_a_garbled_one_are_one_answer_and_the_sixth_has_to_wait()
      throws Exception {
    forgiveEverybody();
    Answer garbled = anybody.withReceipt("nonsense").get("/api/v1/case");
    Answer wrong = anybody.withReceipt("0000-0000-0000-0000-0000-0000-0").get("/api/v1/case");

    assertThat(garbled.status()).isEqualTo(wrong.status());
    assertThat(garbled.text()).isEqualTo(wrong.text());
    int tries = 3;
    Answer sixth = anybody.withReceipt("wrong").get("/api/v1/case");
    for (; sixth.status() == 404 && tries < 11; tries++) { // five may be in the hour before
      sixth = anybody.withReceipt("wrong").get("/api/v1/case");
    }
    assertThat(tries).isGreaterThan(5);
    assertThat(sixth.status()).isEqualTo(429);
    assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(1, 3600);
    forgiveEverybody();
  }

  @Test
  void C19_staff_give_a_file_to_whoever_complains_or_keep_it_among_themselves() {
    JsonObject sent = send(complaint("Papers")).json();
    Api handler = TestStaff.with(Role.CASE_HANDLER).api();
    String files = "/api/v1/cases/" + sent.getString("reference") + "/files";
    ok(handler.upload(files + "?internal=false", "files", "form.txt", bytes("x")));
    ok(handler.upload(files, "files", "draft.txt", bytes("y")));

    Api complainant = anybody.withReceipt(sent.getString("receipt"));
    assertThat(complainant.get("/api/v1/case").text())
        .contains("form.txt")
        .doesNotContain("draft.txt");
  }

  @Test
  void somebody_elses_file_is_as_absent_as_none() {
    Api mine = anybody.withReceipt(send(complaint("mine")).json().getString("receipt"));
    Api theirs = anybody.withReceipt(send(complaint("theirs")).json().getString("receipt"));
    ok(theirs.upload("/api/v1/case/files", "files", "theirs.txt", bytes("x")));
    String id =
        theirs.get("/api/v1/case").json().getJsonArray("files").getJsonObject(0).getString("id");

    Answer foreign = mine.get("/api/v1/case/files/" + id);
    Answer none = mine.get("/api/v1/case/files/1");

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.text()).isEqualTo(none.text());
  }

  @Test
  void cases_are_closed_to_whoever_is_not_signed_in_or_has_no_such_role() {
    String reference = send(complaint("closed to others")).json().getString("reference");
    Api leader = TestStaff.with(Role.LEADERSHIP).api();

    for (String path : List.of("/api/v1/cases", at(reference, ""))) {
      assertThat(anybody.get(path).status()).isEqualTo(401);
      assertThat(leader.get(path).status()).isEqualTo(403);
    }
    assertThat(leader.post(at(reference, "decision"), json().build()).status()).isEqualTo(403);
  }

  @Test
  void no_receipt_is_in_the_log_or_the_database() throws Exception {
    String receipt = send(complaint("nowhere")).json().getString("receipt");
    anybody.withReceipt(receipt).get("/api/v1/case");

    String plain = receipt.replace("-", "");
    assertThat(server.log()).doesNotContain(receipt, plain);
    String bytes = HexFormat.of().formatHex(bytes(plain));
    String tables =
        text(
            "select string_agg(quote_ident(schemaname) || '.' || quote_ident(tablename), ',')"
                + " from pg_tables where schemaname in ('platform', 'feedback', 'reporting')");
    assertThat(tables).contains("feedback.cases");
    for (String table : tables.split(",")) {
      String rows = text("select coalesce(string_agg(t::text, ' '), '') from " + table + " t");
      assertThat(rows).as(table).doesNotContain(receipt, plain, bytes);
    }
  }

  @Test
  void a_stale_version_is_refused_with_the_name_of_who_was_faster() {
    TestStaff ada = TestStaff.with(Role.CASE_HANDLER);
    Api bo = TestStaff.with(Role.CASE_HANDLER).api();
    String reference = send(complaint("two at once")).json().getString("reference");
    int seen = bo.get(at(reference, "")).json().getInt("version");
    ok(ada.api().post(at(reference, "assessment"), json().add("severity", "LOW").build()));

    Answer late =
        bo.with("If-Match", "\"" + seen + "\"")
            .post(at(reference, "assessment"), json().add("severity", "HIGH").build());

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().getString("detail")).contains(ada.name());
  }

  @Test
  void earlier_cases_are_tried_taken_once_and_taken_out_again_as_a_whole() throws Exception {
    Api staff = TestStaff.with(Role.CASE_HANDLER).api();
    String csv =
        "Date received,Issue,Company response to consumer,Timely response?\n"
            + "2023-08-25,quillwort,Closed with explanation,Yes\n"
            + "2023-02-30,quillwort,In progress,Yes\n"
            + "2023-08-27,quillwort,In progress,No\n";
    JsonObject file = json().add("csv", csv).build();
    JsonObject dry = Json.createObjectBuilder(file).add("dryRun", true).build();

    Answer tried = staff.post("/api/v1/case-imports", dry);
    assertThat(tried.status()).as(tried.text()).isEqualTo(201);
    assertThat(tried.json().getInt("refused")).isOne();
    assertThat(tried.json().getJsonArray("problems").getJsonObject(0).getInt("row")).isEqualTo(3);
    assertThat(found(staff, "q=quillwort")).isEmpty();

    Api once = staff.with("Idempotency-Key", "quillwort");
    int id = once.post("/api/v1/case-imports", file).json().getInt("id");
    assertThat(once.post("/api/v1/case-imports", file).json().getInt("id")).isEqualTo(id);
    awaitState(staff, id, "DONE");
    String at = "/api/v1/case-imports/" + id;
    assertThat(staff.post(at + "/stop", json().build()).status()).isEqualTo(202);
    assertThat(staff.get(at + "/refused").header("Content-Disposition")).contains(".xlsx");
    assertThat(staff.get("/api/v1/case-imports/0/refused").status()).isEqualTo(404);
    assertThat(found(staff, "q=quillwort")).hasSize(2);
    assertThat(found(staff, "q=quillwort&state=OPEN")).hasSize(1);

    ok(staff.post("/api/v1/case-imports/" + id + "/undo", json().build()));
    awaitState(staff, id, "UNDONE");
    assertThat(found(staff, "q=quillwort")).isEmpty();
  }

  private static void awaitState(Api staff, int id, String state) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      String now = staff.get("/api/v1/case-imports/" + id).json().getString("state");
      if (now.equals(state)) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("still not " + state);
  }

  private Answer send(JsonObject complaint) {
    Answer sent = anybody.post("/api/v1/cases", complaint);
    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
    return sent;
  }

  private static JsonObject complaint(String subject) {
    return json()
        .add("type", "COMPLAINT")
        .add("identity", "ANONYMOUS")
        .add("subject", subject)
        .add("text", "Since Monday\r\n<b>#{7*7}</b>")
        .add("language", "zh-CN")
        .build();
  }

  private static List<String> found(Api staff, String query) {
    Stream<JsonValue> items =
        staff.get("/api/v1/cases?" + query).json().getJsonArray("items").stream();
    return items.map(item -> item.asJsonObject().getString("reference")).toList();
  }

  private static void ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
  }

  private static String at(String reference, String act) {
    return "/api/v1/cases/" + reference + (act.isEmpty() ? "" : "/" + act);
  }

  private static JsonObjectBuilder json() {
    return Json.createObjectBuilder();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void forgiveEverybody() throws Exception {
    execute("delete from platform.throttle");
  }

  private void execute(String sql) throws Exception {
    try (Connection database = server.database()) {
      database.createStatement().execute(sql);
    }
  }

  private long count(String sql) throws Exception {
    return Long.parseLong(text(sql));
  }

  private String text(String sql) throws Exception {
    try (Connection database = server.database();
        ResultSet row = database.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}

package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Api.Answer;
import org.rapport.platform.Role;

/** What staff do with a case on screens they can do over REST, and it is guarded alike. */
class CaseCourseRestIT {

  private final TestServer server = TestServer.running();

  @Test
  void a_case_is_extended_decided_closed_and_taken_up_again_once_per_key() {
    Api staff = TestStaff.with(Role.CASE_HANDLER).api();
    String reference = SentCase.named("Course", "Ann").reference();
    ok(staff.post(at(reference, "assessment"), json().add("severity", "LOW").build()));
    JsonObject longer =
        json().add("day", workday(TestServer.today().plusDays(60))).add("reason", "Parts").build();
    JsonObject extended = ok(staff.post(at(reference, "extension"), longer)).json();
    assertThat(extended.getJsonObject("due").getBoolean("extended")).isTrue();
    JsonObject word = extended.getJsonObject("nextUpdate");
    assertThat(word.getString("status")).isEqualTo("ON_TRACK");
    assertThat(word.getJsonArray("explanation").getString(0)).contains("last heard from us");
    assertThat(staff.post(at(reference, "closure"), json().build()).status()).isEqualTo(409);
    JsonObject rung = json().add("how", "PHONE").build();
    assertThat(staff.post(at(reference, "telling"), rung).status()).isEqualTo(409);
    ok(
        staff.post(
            at(reference, "findings"),
            json().add("finding", "NOT_UPHELD").add("reasons", "Seen").build()));

    Api once = staff.with("Idempotency-Key", "decide-" + reference);
    JsonObject decision = json().add("text", "No.").build();
    ok(once.post(at(reference, "decision"), decision));
    assertThat(ok(once.post(at(reference, "decision"), decision)).json().getJsonArray("decisions"))
        .hasSize(1);
    JsonObject promise =
        json().add("what", "We pay").add("owner", "nobody").add("due", "2099-01-05").build();
    assertThat(staff.post(at(reference, "remedies"), promise).status()).isEqualTo(422);
    assertThat(staff.post(at(reference, "remedies/1/end"), ended()).status()).isEqualTo(409);

    JsonObject wired = json().add("how", "TELEGRAM").build();
    assertThat(staff.post(at(reference, "telling"), wired).status()).isEqualTo(422);
    assertThat(ok(staff.post(at(reference, "telling"), rung)).json().getString("toldBy"))
        .isEqualTo("PHONE");
    assertThat(staff.post(at(reference, "telling"), rung).status()).isEqualTo(409);
    assertThat(ok(staff.post(at(reference, "closure"), json().build())).json().getString("state"))
        .isEqualTo("CLOSED");

    Answer letter = staff.get(at(reference, "decisions/1/letter"));
    assertThat(letter.status()).isEqualTo(200);
    assertThat(letter.header("Content-Type")).startsWith("application/pdf");
    assertThat(letter.header("Content-Disposition")).startsWith("attachment");
    assertThat(letter.text()).startsWith("%PDF-");
    assertThat(staff.get(at(reference, "decisions/2/letter")).status()).isEqualTo(404);

    Api again = staff.with("Idempotency-Key", "reopen-" + reference);
    JsonObject reason = json().add("reason", "New evidence").build();
    ok(again.post(at(reference, "reopening"), reason));
    JsonObject reopened = ok(again.post(at(reference, "reopening"), reason)).json();
    assertThat(reopened.getBoolean("reopened")).isTrue();
    assertThat(reopened.getJsonArray("notes")).hasSize(1);
    assertThat(staff.post(at(reference, "reopening"), reason).status()).isEqualTo(409);
    assertThat(
            ok(staff.send("PUT", at(reference, "points/1"), json().add("text", "Said so").build()))
                .json()
                .getJsonArray("points")
                .getJsonObject(0)
                .getString("text"))
        .isEqualTo("Said so");
  }

  @Test
  void C10_a_promise_is_made_moved_and_kept_over_rest_and_read_by_receipt() {
    TestStaff handler = TestStaff.with(Role.CASE_HANDLER);
    Api staff = handler.api();
    SentCase sent = SentCase.named("Promised", "Ann");
    String reference = sent.reference();
    JsonObject promise =
        json().add("what", "We pay").add("owner", handler.login()).add("due", "2099-01-05").build();
    assertThat(staff.post(at(reference, "remedies"), promise).status()).isEqualTo(409);
    ok(staff.post(at(reference, "assessment"), json().add("severity", "LOW").build()));
    JsonObject upheld = json().add("finding", "UPHELD").add("reasons", "Seen").build();
    ok(staff.post(at(reference, "findings"), upheld));
    ok(staff.post(at(reference, "decision"), json().add("text", "Yes.").build()));

    Api once = staff.with("Idempotency-Key", "promise-" + reference);
    ok(once.post(at(reference, "remedies"), promise));
    assertThat(ok(once.post(at(reference, "remedies"), promise)).json().getJsonArray("remedies"))
        .hasSize(1);
    JsonObject later = json().add("owner", handler.login()).add("due", "2099-02-06").build();
    assertThat(ok(staff.send("PUT", at(reference, "remedies/1"), later)).text())
        .contains("2099-02-06");
    ok(staff.post(at(reference, "remedies/1/end"), ended()));

    JsonObject own =
        TestServer.running()
            .anonymous()
            .with("Authorization", "Receipt " + sent.receipt())
            .get("/api/v1/case")
            .json()
            .getJsonArray("remedies")
            .getJsonObject(0);
    assertThat(own.getString("state")).isEqualTo("DONE");
    assertThat(own.getString("result")).isEqualTo("Paid.");
    assertThat(own.containsKey("owner") && !own.isNull("owner")).isFalse();
  }

  @Test
  void C7_a_critical_complaint_is_planned_and_proven_over_rest_before_anything_is_found() {
    TestStaff handler = TestStaff.with(Role.CASE_HANDLER);
    Api staff = handler.api();
    String reference = SentCase.named("Investigated", "Ann").reference();
    ok(staff.post(at(reference, "assessment"), json().add("severity", "CRITICAL").build()));
    JsonObject upheld = json().add("finding", "UPHELD").add("reasons", "Seen").build();
    assertThat(staff.post(at(reference, "findings"), upheld).status()).isEqualTo(409);
    String inquiry = at(reference, "investigation");
    JsonObject plan =
        json()
            .add("questions", Json.createArrayBuilder().add("Who?").add("When?"))
            .add("heard", Json.createArrayBuilder().add("The nurse"))
            .add("sought", Json.createArrayBuilder().add("The log"))
            .build();
    assertThat(ok(staff.get(inquiry)).json().getJsonArray("missing")).hasSize(3);
    assertThat(ok(staff.send("PUT", inquiry + "/plan", plan)).json().getJsonArray("missing"))
        .isEmpty();
    JsonObject task =
        json().add("what", "Ask").add("owner", handler.login()).add("due", "2099-01-05").build();
    Api once = staff.with("Idempotency-Key", "task-" + reference);
    ok(once.post(inquiry + "/tasks", task));
    assertThat(ok(once.post(inquiry + "/tasks", task)).json().getJsonArray("tasks")).hasSize(1);
    ok(staff.send("PUT", inquiry + "/tasks/1", task));
    JsonObject said = json().add("how", "DONE").add("note", "Asked.").build();
    ok(staff.post(inquiry + "/tasks/1/end", said));
    JsonObject statement =
        json()
            .add("kind", "STATEMENT")
            .add("what", "The nurse")
            .add("words", "I saw it.")
            .add("points", Json.createArrayBuilder().add(2))
            .build();
    assertThat(staff.post(inquiry + "/evidence", statement).status()).isEqualTo(422);
    JsonObject onPoint =
        Json.createObjectBuilder(statement).add("points", Json.createArrayBuilder().add(1)).build();
    ok(staff.post(inquiry + "/evidence", onPoint));
    ok(staff.post(at(reference, "findings"), upheld));
    assertThat(TestStaff.with(Role.AUDITOR).api().get(inquiry).status()).isEqualTo(403);
  }

  @Test
  void C17_masked_words_are_gone_over_rest_in_lists_search_and_workbook_but_for_a_custodian()
      throws Exception {
    Api staff = TestStaff.with(Role.CASE_HANDLER).api();
    SentCase sent = SentCase.named("Brindlewick at the counter", "Ann");
    String masks = at(sent.reference(), "redactions");
    JsonObject order = json().add("where", "EVERYWHERE").add("passage", "brindlewick").build();
    assertThat(staff.post(masks, order).status()).isEqualTo(422);
    JsonObject why = Json.createObjectBuilder(order).add("reason", "A third person").build();
    Api once = staff.with("Idempotency-Key", "mask-" + sent.reference());
    ok(once.post(masks, why));
    assertThat(ok(once.post(masks, why)).text()).contains("A third person");
    assertThat(staff.post(masks, why).status()).isEqualTo(409);

    assertThat(staff.get(at(sent.reference(), "")).text()).doesNotContain("Brindlewick");
    assertThat(staff.get("/api/v1/cases?q=Brindlewick").json().getJsonArray("items")).isEmpty();
    assertThat(workbook(staff)).doesNotContain("Brindlewick");
    Api own = server.anonymous().with("Authorization", "Receipt " + sent.receipt());
    assertThat(own.get("/api/v1/case").text()).doesNotContain("Brindlewick");
    assertThat(staff.get(masks + "/1/original").status()).isEqualTo(403);
    Api custodian = TestStaff.with(Role.CUSTODIAN).api();
    assertThat(ok(custodian.get(masks + "/1/original")).text()).contains("Brindlewick");
    assertThat(custodian.get(masks + "/2/original").status()).isEqualTo(404);
    Api auditor = TestStaff.with(Role.AUDITOR).api();
    assertThat(auditor.get("/api/v1/audit?object=" + sent.reference()).text())
        .contains("case.masked", "case.original-read")
        .doesNotContain("rindlewick");
  }

  @Test
  void C9_a_case_is_referred_outside_bundled_answered_and_its_duty_done_over_rest()
      throws Exception {
    TestStaff handler = TestStaff.with(Role.CASE_HANDLER);
    Api staff = handler.api();
    String reference = SentCase.named("Zimtstern the third person", "Ann").reference();
    String referrals = at(reference, "referrals");
    long body = OutsideBodies.added("Ombudsman of REST");
    JsonObject nowhere = json().add("body", 1).add("reason", "Asked for").build();
    assertThat(staff.post(referrals, nowhere).status()).isEqualTo(422);
    JsonObject there = json().add("body", body).add("reason", "Asked for").build();
    Api once = staff.with("Idempotency-Key", "refer-" + reference);
    ok(once.post(referrals, there));
    ok(once.post(referrals, there));
    assertThat(staff.post(referrals, there).status()).isEqualTo(409);

    JsonObject order = json().add("names", Json.createArrayBuilder().add("Zimtstern")).build();
    Answer bundle = ok(staff.post(referrals + "/1/bundle", order));
    assertThat(bundle.header("Content-Type")).startsWith("application/zip");
    assertThat(bundle.header("Content-Disposition")).startsWith("attachment");
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle.body()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).containsExactly("index.pdf", "index.csv", "complaint.pdf");

    JsonObject said =
        json()
            .add("reference", "OMB-1")
            .add("finding", "UPHELD")
            .add("text", "They are right.")
            .add("on", TestServer.today().toString())
            .build();
    assertThat(ok(staff.send("PUT", referrals + "/1/answer", said)).text()).contains("OMB-1");
    JsonObject duty =
        json()
            .add("what", "Say sorry")
            .add("owner", handler.login())
            .add("due", "2099-01-05")
            .build();
    ok(staff.post(referrals + "/1/duties", duty));
    JsonObject done = json().add("done", "Said.").build();
    assertThat(ok(staff.post(referrals + "/duties/1/done", done)).text()).contains("Said.");
    assertThat(staff.post(referrals + "/duties/1/done", done).status()).isEqualTo(409);
    Api auditor = TestStaff.with(Role.AUDITOR).api();
    assertThat(auditor.get("/api/v1/audit?object=" + reference).text()).contains("case.bundled");
  }

  @Test
  void C17_rules_of_retention_are_said_foreseen_and_run_and_a_case_is_held_over_rest() {
    Api custodian = TestStaff.with(Role.CUSTODIAN).api();
    String reference = SentCase.named("Held", "Ann").reference();
    JsonObject rule = json().add("type", "COMPLAINT").add("ending", "UPHELD").build();
    JsonArray soon =
        Json.createArrayBuilder().add(Json.createObjectBuilder(rule).add("months", 5)).build();
    JsonArray late =
        Json.createArrayBuilder().add(Json.createObjectBuilder(rule).add("months", 600)).build();
    assertThat(custodian.send("PUT", "/api/v1/retention", soon).status()).isEqualTo(422);
    assertThat(ok(custodian.send("PUT", "/api/v1/retention", late)).text()).contains("600");
    assertThat(ok(custodian.get("/api/v1/retention/foreseen")).json().getJsonArray("counts"))
        .isEmpty();
    Answer run = custodian.post("/api/v1/retention/runs", null);
    assertThat(run.status()).isEqualTo(202);
    assertThat(TestStaff.with(Role.CASE_HANDLER).api().get("/api/v1/retention").status())
        .isEqualTo(403);

    String hold = at(reference, "hold");
    JsonObject why = json().add("reason", "Lawsuit").build();
    ok(custodian.send("PUT", hold, why));
    assertThat(custodian.send("PUT", hold, why).status()).isEqualTo(409);
    assertThat(ok(custodian.get(hold)).json().getString("reason")).isEqualTo("Lawsuit");
    ok(custodian.send("DELETE", hold, null));
    assertThat(custodian.get(hold).status()).isEqualTo(404);
  }

  private static JsonObject ended() {
    return json().add("how", "DONE").add("result", "Paid.").build();
  }

  @Test
  void of_many_at_once_on_one_version_one_acts_and_the_others_are_told_who_it_was()
      throws Exception {
    TestStaff ada = TestStaff.with(Role.CASE_HANDLER);
    String reference = SentCase.named("All at once", "Ann").reference();
    Api seen = ada.api();
    int version = seen.get(at(reference, "")).json().getInt("version");
    Api late = seen.with("If-Match", "\"" + version + "\"");
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      calls.add(
          () -> late.post(at(reference, "assessment"), json().add("severity", "LOW").build()));
    }
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    List<Answer> refused = new ArrayList<>();
    for (Future<Answer> call : threads.invokeAll(calls)) {
      if (call.get().status() != 200) {
        refused.add(call.get());
      }
    }
    threads.shutdown();

    assertThat(refused)
        .hasSize(calls.size() - 1)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(409);
              assertThat(answer.json().getString("detail")).contains(ada.name());
            });
  }

  @Test
  void whom_a_case_is_about_finds_it_neither_by_any_operation_nor_in_the_workbook()
      throws Exception {
    TestStaff subject = TestStaff.with(Role.CASE_HANDLER);
    Api about = subject.api();
    Api colleague = TestStaff.with(Role.CASE_HANDLER).api();
    String reference = SentCase.named("Grumbleweed at the counter", "Ann").reference();
    assertThat(workbook(about)).contains("Grumbleweed");

    Answer named =
        colleague.post(at(reference, "conflicts"), json().add("staff", subject.login()).build());
    assertThat(named.status()).as(named.text()).isEqualTo(204);

    assertThat(colleague.get(at(reference, "")).json().getJsonArray("conflicts"))
        .hasToString("[\"" + subject.login() + "\"]");
    assertThat(workbook(about)).doesNotContain("Grumbleweed");
    assertThat(workbook(colleague)).contains("Grumbleweed");
    Answer missing = about.get(at("FB-0000-0000", ""));
    assertThat(missing.status()).isEqualTo(404);
    for (String act : List.of("", "complainant", "files/1", "cause", "care", "hold")) {
      Answer answer = about.get(at(reference, act));
      assertThat(answer.status()).as(act).isEqualTo(404);
      assertThat(answer.text()).isEqualTo(missing.text());
    }
    for (String act : List.of("closure", "notes", "extension", "reopening", "decision")) {
      JsonObject body = json().add("text", "x").add("reason", "x").add("day", "2099-01-05").build();
      assertThat(about.post(at(reference, act), body).status()).as(act).isEqualTo(404);
    }
    assertThat(about.get("/api/v1/cases?q=Grumbleweed").json().getJsonArray("items")).isEmpty();
  }

  @Test
  void C19_a_list_is_narrowed_to_whose_cases_they_are() {
    TestStaff handler = TestStaff.with(Role.CASE_HANDLER);
    Api api = handler.api();
    String reference = SentCase.named("Whose is it", "Ann").reference();
    assertThat(api.get("/api/v1/cases?assignee=nobody&q=" + reference).text()).contains(reference);
    ok(api.post(at(reference, "assignment"), json().add("assignee", handler.login()).build()));

    for (String who : List.of("me", handler.login())) {
      assertThat(api.get("/api/v1/cases?assignee=" + who).text()).contains(reference);
    }
    assertThat(api.get("/api/v1/cases?assignee=nobody&q=" + reference).text())
        .doesNotContain(reference);
    assertThat(api.get("/api/v1/cases?assignee=nobodyknows").status()).isIn(400, 422);
  }

  @Test
  void C2_who_sent_a_confidential_case_is_for_a_custodian_and_nobody_finds_it_by_stakeholder() {
    TestStaff both = TestStaff.with(Role.CASE_HANDLER, Role.CUSTODIAN, Role.RELATIONSHIP_MANAGER);
    Api handler = TestStaff.with(Role.CASE_HANDLER).api();
    String reference = SentCase.confidential("Whisper", "Quentin Quiet").reference();
    long bakery = stakeholder(both.api());
    JsonObject link = json().add("stakeholder", bakery).build();

    assertThat(handler.get(at(reference, "complainant")).status()).isEqualTo(403);
    assertThat(handler.send("PUT", at(reference, "stakeholder"), link).status()).isEqualTo(409);
    ok(both.api().send("PUT", at(reference, "stakeholder"), link));

    String found = "/api/v1/cases?stakeholder=" + bakery;
    assertThat(both.api().get(found).json().getJsonArray("items")).isEmpty();
    assertThat(handler.get(found).json().getJsonArray("items")).isEmpty();
    assertThat(handler.get(at(reference, "")).json().get("stakeholder")).isNull();
    assertThat(handler.get("/api/v1/cases?q=Quentin").json().getJsonArray("items")).isEmpty();
    assertThat(both.api().get(at(reference, "complainant")).status()).isEqualTo(409);
    JsonObject why = json().add("reason", "Danger").build();
    assertThat(handler.post(at(reference, "identity"), why).status()).isEqualTo(403);
    JsonObject sender = ok(both.api().post(at(reference, "identity"), why)).json();
    assertThat(sender.getJsonObject("contact").getString("name")).isEqualTo("Quentin Quiet");
    assertThat(sender.getJsonNumber("stakeholder").longValue()).isEqualTo(bakery);
    Api auditor = TestStaff.with(Role.AUDITOR).api();
    assertThat(auditor.get("/api/v1/audit?object=" + reference).text())
        .contains("case.identity-unlocked", "case.read");
  }

  @Test
  void C11_the_same_told_twice_is_suggested_and_linked_and_the_link_is_taken_back() {
    Api handler = TestStaff.with(Role.CASE_HANDLER).api();
    String first = SentCase.named("Zeppelin moored across the towpath", "Ann").reference();
    String again = SentCase.named("Towpath across a moored zeppelin", "Ann").reference();
    assertThat(handler.get(at(first, "similar")).text()).contains(again);
    assertThat(TestStaff.with(Role.AUDITOR).api().get("/api/v1/audit?object=" + first).text())
        .contains("case.similar-read", again);

    JsonObject same = json().add("kind", "DUPLICATE").build();
    assertThat(handler.send("PUT", at(first, "relations/" + again), same).status()).isEqualTo(204);
    assertThat(handler.send("PUT", at(again, "relations/" + first), same).status()).isEqualTo(409);
    assertThat(handler.get(at(again, "relations")).text()).contains(first, "DUPLICATE");
    assertThat(handler.send("DELETE", at(again, "relations/" + first), null).status())
        .isEqualTo(204);
    assertThat(handler.get(at(first, "relations")).text()).isEqualTo("[]");
  }

  @Test
  void C11_cases_are_handled_together_and_by_themselves_again() {
    Api handler = TestStaff.with(Role.CASE_HANDLER).api();
    SentCase lead = SentCase.named("The ferry stood still", "Ann");
    SentCase other = SentCase.named("No ferry all day", "Ben");
    String joint = at(lead.reference(), "joint");
    assertThat(handler.send("PUT", joint + "/" + other.reference(), null).status())
        .as("the lead is not assessed")
        .isEqualTo(409);
    JsonObject assessment = json().add("severity", "LOW").build();
    ok(handler.post(at(lead.reference(), "assessment"), assessment));
    assertThat(handler.send("PUT", joint + "/FB-0000-0000", null).status()).isEqualTo(422);
    assertThat(handler.send("PUT", joint + "/" + other.reference(), null).status()).isEqualTo(204);

    assertThat(handler.get(joint).json().getInt("joined")).isEqualTo(1);
    assertThat(handler.get(joint + "/cases").text()).contains(other.reference());
    JsonObject message = json().add("text", "Boats run again.").build();
    Api once = handler.with("Idempotency-Key", "all-" + lead.reference());
    assertThat(once.post(joint + "/messages", message).status()).isEqualTo(204);
    assertThat(once.post(joint + "/messages", message).status()).isEqualTo(204);
    assertThat(handler.get("/api/v1/cases/" + other.reference()).text())
        .containsOnlyOnce("Boats run again.");

    String own = at(other.reference(), "joint");
    assertThat(handler.get(own).json().getString("lead")).isEqualTo(lead.reference());
    assertThat(handler.send("DELETE", own, null).status()).isEqualTo(204);
    assertThat(handler.send("DELETE", own, null).status()).isEqualTo(409);
  }

  @Test
  void C18_mail_set_aside_is_read_and_decided_once_per_key() {
    Api staff = TestStaff.with(Role.CASE_HANDLER).api();
    String id = mail("Mail by REST");
    assertThat(staff.get("/api/v1/mail-set-aside").text()).contains(id, "Mail by REST");
    JsonObject read = ok(staff.get(mailAt(id, ""))).json();
    assertThat(read.getString("text")).isEqualTo("Cold.");
    assertThat(read.getString("reason")).isEqualTo("UNKNOWN_ADDRESS");
    assertThat(read.getJsonArray("files")).hasSize(1);

    JsonObject type = json().add("type", "SUGGESTION").build();
    Api once = staff.with("Idempotency-Key", "mail-" + id);
    JsonObject made = ok(once.post(mailAt(id, "case"), type)).json();
    assertThat(ok(once.post(mailAt(id, "case"), type)).json()).isEqualTo(made);
    assertThat(staff.post(mailAt(id, "case"), type).status()).isEqualTo(409);
    assertThat(staff.get(mailAt(id, "")).status()).isEqualTo(404);
    String reference = made.getString("reference");
    assertThat(ok(staff.get(at(reference, ""))).json().getString("type")).isEqualTo("SUGGESTION");

    String second = mail("Second by REST");
    JsonObject message = json().add("reference", reference).add("grounds", "She rang").build();
    JsonObject nowhere = json().add("reference", "FB-0000-0000").add("grounds", "x").build();
    assertThat(staff.post(mailAt(second, "message"), nowhere).status()).isEqualTo(422);
    assertThat(staff.post(mailAt(second, "message"), message).status()).isEqualTo(204);
    assertThat(ok(staff.get(at(reference, ""))).json().getJsonArray("messages")).hasSize(1);

    String third = mail("Third by REST");
    JsonObject empty = json().add("reason", " ").build();
    JsonObject reason = json().add("reason", "For the canteen").build();
    assertThat(staff.post(mailAt(third, "discarding"), empty).status()).isEqualTo(422);
    assertThat(staff.post(mailAt(third, "discarding"), reason).status()).isEqualTo(204);
    assertThat(staff.get("/api/v1/mail-set-aside?pile=discarded").text())
        .contains(third, "For the canteen");
    assertThat(staff.get("/api/v1/mail-set-aside?pile=x").status()).isEqualTo(400);
    Api auditor = TestStaff.with(Role.AUDITOR).api();
    assertThat(auditor.get(mailAt(id, "")).status()).isEqualTo(403);
    assertThat(auditor.get("/api/v1/audit?object=" + third).text()).contains("mail-in.discarded");
  }

  private static String mail(String subject) {
    return String.valueOf(SetAsideMail.from("Ann", "ann@example.org", subject, "Cold.").id());
  }

  private static String mailAt(String id, String act) {
    return "/api/v1/mail-set-aside/" + id + (act.isEmpty() ? "" : "/" + act);
  }

  @Test
  void what_reached_staff_another_way_becomes_a_case_once_per_key() {
    Api staff = TestStaff.with(Role.CASE_HANDLER).api();
    Api once = staff.with("Idempotency-Key", "letter-of-ann");
    JsonObject letter =
        json()
            .add("channel", "PAPER")
            .add(
                "feedback",
                json()
                    .add("type", "COMPLAINT")
                    .add("identity", "NAMED")
                    .add("subject", "By letter")
                    .add("text", "I wrote.")
                    .add("contact", json().add("name", "Ann")))
            .build();

    JsonObject first = ok(once.post("/api/v1/recorded-cases", letter)).json();

    assertThat(ok(once.post("/api/v1/recorded-cases", letter)).json()).isEqualTo(first);
    assertThat(staff.get(at(first.getString("reference"), "")).json().getString("channel"))
        .isEqualTo("PAPER");
    assertThat(server.anonymous().post("/api/v1/recorded-cases", letter).status()).isEqualTo(401);
  }

  private static long stakeholder(Api manager) {
    JsonObject body =
        json()
            .add(
                "facts",
                json()
                    .add("name", "Quiet Bakery")
                    .add("form", "ORGANIZATION")
                    .add("source", "THEY_CONTACTED"))
            .add(
                "status",
                json().add("status", "POTENTIAL").add("on", "2026-01-05").add("reason", "Met"))
            .build();
    Answer made = manager.post("/api/v1/stakeholders", body);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().getJsonNumber("id").longValue();
  }

  private static String workbook(Api api) throws IOException {
    LocalDate today = TestServer.today();
    Answer answer =
        api.get(
            "/api/v1/reports/kpi.xlsx?lang=en&from="
                + today.minusDays(2)
                + "&to="
                + today.plusDays(2));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      while (zip.getNextEntry() != null) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static String workday(LocalDate day) {
    // early December to mid-December of any year is free of public holidays in China
    LocalDate later = LocalDate.of(day.getYear() + 1, 12, 1);
    return later.plusDays((8 - later.getDayOfWeek().getValue()) % 7).toString();
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    return answer;
  }

  private static String at(String reference, String act) {
    return "/api/v1/cases/" + reference + (act.isEmpty() ? "" : "/" + act);
  }

  private static JsonObjectBuilder json() {
    return Json.createObjectBuilder();
  }
}

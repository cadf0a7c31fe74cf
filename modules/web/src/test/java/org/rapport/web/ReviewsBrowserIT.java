package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** Reviews as a manager holds them, from what calls for one to what the party is told (J16). */
class ReviewsBrowserIT extends BrowserTest {

  /** Shipped: of government and regulators, on the general journey. */
  private static final long GENERAL_MODEL = 1;

  private static TestStaff manager;
  private static TestStaff colleague;
  private static Api api;

  @BeforeAll
  static void hire() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
    colleague = TestStaff.with(Role.RELATIONSHIP_AGENT);
    api = manager.api();
  }

  @Test
  void J16_a_review_is_held_step_by_step_and_its_results_are_sent() {
    long relationship = begun("Lakeside Theater");
    contact(relationship, "Ann O’Hara", "ann@lakeside.example", true);
    contact(relationship, "李明", null, true);
    Page page = at(manager, "/staff/journey/view?id=" + relationship, ENGLISH, DESK);
    page.getByRole(AriaRole.LINK, named("Ask for a review")).click();
    page.locator("#why").fill("They asked for other hours");
    page.locator("#save").click();
    assertThat(page.locator("h1")).hasText("Review of the relationship with Lakeside Theater");
    assertThat(page.locator("main")).containsText("They asked for other hours");

    page.getByLabel("Ann O’Hara").check();
    page.locator("#save").click();
    assertThat(step(page)).hasText("Findings");
    page.locator("#findingCOMMUNICATION").fill("They wait too long");
    page.locator("#findingFOLLOWING").fill("Between us: we skip steps");
    page.locator("#internalFOLLOWING").check();
    page.locator("#save").click();
    assertThat(step(page)).hasText("Lessons");

    page.locator(".steps a", new Page.LocatorOptions().setHasText("Complete")).click();
    page.locator("#complete-review").click();
    assertThat(page.locator(".error-summary")).containsText("at least one lesson");
    page.locator(".steps a", new Page.LocatorOptions().setHasText("Lessons")).click();
    page.locator("#lesson1").fill("Answer sooner");
    page.locator("#save").click();

    page.locator("#what").fill("Write a rota");
    choose(page, "#owner", colleague.name());
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).containsText("Until when");
    assertThat(page.locator("#what")).hasValue("Write a rota");
    page.locator("#dueOn").fill("2027-06-30");
    page.locator("#save").click();
    assertThat(page.locator("#actions")).containsText("Write a rota");
    page.locator("#modelChange").fill("Say who answers the phone");
    page.locator("#keep-proposal").click();
    page.getByRole(AriaRole.LINK, named("Go on")).click();
    page.locator("#complete-review").click();
    assertThat(page.locator(".notice.good")).containsText("The review is completed.");
    assertThat(page.getByRole(AriaRole.LINK, named("Draft the next version of the model")))
        .isVisible();

    page.getByRole(AriaRole.LINK, named("Send the results")).click();
    assertThat(page.locator("main")).containsText("Left out: no e-mail address is known");
    page.locator("summary").click();
    assertThat(page.locator("details .text")).containsText("They wait too long");
    assertThat(page.locator("details .text")).not().containsText("Between us");
    page.locator("#save").click();
    assertThat(page.locator(".notice.good")).containsText("on their way");
    assertThat(page.locator("main")).containsText("Ann O’Hara in English");

    page.locator("#addendum").fill("The rota hangs beside the phone");
    page.locator("#save").click();
    assertThat(page.locator(".timeline")).containsText("The rota hangs beside the phone");
    page.navigate("/staff/reviews/lessons?q=sooner");
    assertThat(page.locator("tbody")).containsText("Lakeside Theater");
  }

  @Test
  void J16_an_action_goes_from_todays_list_to_another_who_says_whether_it_helped() {
    long review = running(begun("Riverside Choir"));
    plan(review, "Tune the piano");
    Page page = at(colleague, "/staff/today", ENGLISH, PHONE);
    page.getByRole(AriaRole.LINK, named("Improve: Tune the piano")).click();
    page.locator("#done").click();
    assertThat(page.locator(".error-summary")).containsText("Say what was done");
    page.locator("#doneWhat").fill("Tuned on Monday");
    page.locator("#done").click();
    assertThat(page.locator("main")).containsText("Somebody other than who did it");

    Page other = at(manager, "/staff/today", CHINESE, DESK);
    other.getByRole(AriaRole.LINK, named("检查效果：Tune the piano")).click();
    other.getByLabel("无效").check();
    other.locator("#reason").fill("音还是不准");
    other.locator("#check").click();
    assertThat(other.locator(".notice.good")).containsText("已开始新的尝试");
    assertThat(other.locator("main")).containsText("接续一次无效的尝试");

    page.navigate("/staff/reviews/actions");
    assertThat(page.locator("tbody tr")).hasCount(1);
    page.navigate("/staff/reviews/actions?show=CLOSED");
    assertThat(page.locator("tbody")).containsText("It did not help");
  }

  @Test
  void J16_J17_a_hand_over_and_an_ending_put_a_review_on_todays_list() {
    long relationship = begun("Handed Over Ltd.");
    formal(relationship);
    long stakeholder = stakeholderOf(relationship);
    Page page = at(manager, "/staff/stakeholders/responsible?id=" + stakeholder, ENGLISH, DESK);
    choose(page, "#account0", colleague.name());
    choose(page, "#account1", manager.name());
    page.locator("#role1").selectOption("MANAGER");
    page.locator("#save").click();
    assertThat(page.locator("h1")).hasText("Handed Over Ltd.");

    page.navigate("/staff/today");
    page.getByRole(AriaRole.LINK, named("Review the relationship with Handed Over Ltd.")).click();
    assertThat(page.locator("main")).containsText("The agent handed it over");

    Api.Answer ended =
        change(
            api,
            "/api/v1/relationships/" + relationship,
            "end",
            Json.createObjectBuilder().add("kind", "GOAL_MET"));
    assertThat(ended.status()).as(ended.text()).isEqualTo(200);
    page.reload();
    assertThat(page.locator("main")).containsText("The relationship ended");
    page.navigate("/staff/stakeholders/view?id=" + stakeholder);
    assertThat(page.locator("main a[href^='/staff/reviews/review']").first()).isVisible();
  }

  @Test
  void J16_the_report_is_a_pdf_with_its_chinese_font_inside() {
    long review = running(begun("松岭剧院"));
    Page page = at(manager, "/staff/reviews/review?id=" + review, CHINESE, DESK);

    var download =
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("报告（PDF）")).click());

    assertThat(URLDecoder.decode(download.suggestedFilename(), StandardCharsets.UTF_8))
        .isEqualTo("与松岭剧院的关系评审.pdf");
    PdfFile pdf = PdfFile.at(download.path());
    assertThat(pdf.text()).contains("松岭剧院");
    assertThat(pdf.fonts()).isNotEmpty().allMatch(name -> name.contains("NotoSansSC"));
  }

  @Test
  void J16_over_rest_what_is_missing_is_a_409_with_the_sentence() {
    long review = running(begun("Rest Ltd."));
    String path = "/api/v1/reviews/" + review;
    Api.Answer early = change(api, path, "completion", Json.createObjectBuilder());
    assertThat(early.status()).as(early.text()).isEqualTo(409);
    assertThat(early.text()).contains("at least one topic");
    ok(
        change(
            api,
            path,
            "findings",
            Json.createObjectBuilder()
                .add(
                    "items",
                    Json.createArrayBuilder()
                        .add(
                            Json.createObjectBuilder()
                                .add("topic", "GOALS")
                                .add("text", "All reached")))));
    ok(
        change(
            api,
            path,
            "lessons",
            Json.createObjectBuilder().add("nothingBecause", "All went as planned")));
    ok(change(api, path, "completion", Json.createObjectBuilder()));
    Api.Answer late =
        change(api, path, "lessons", Json.createObjectBuilder().add("nothingBecause", "x"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("does not change any more");
    assertThat(api.get(path + "/report").status()).isEqualTo(200);
    assertThat(api.get("/api/v1/reviews?state=COMPLETED").text()).contains("Rest Ltd.");
    assertThat(colleague.api().get(path).status()).isEqualTo(404);
    Api.Answer wrong =
        api.send(
            "PUT",
            "/api/v1/reviews/intervals/1",
            Json.createObjectBuilder().add("months", 0).build());
    assertThat(wrong.status()).isEqualTo(422);
    Api.Answer kept =
        api.send(
            "PUT",
            "/api/v1/reviews/intervals/1",
            Json.createObjectBuilder().add("months", 6).build());
    assertThat(kept.status()).as(kept.text()).isEqualTo(200);
  }

  @Test
  void J16_how_often_the_approach_is_reviewed_is_kept_and_a_wrong_number_stands_beside_its_field() {
    for (String language : List.of(CHINESE, ENGLISH)) {
      Page page = at(manager, "/staff/reviews/intervals", language, DESK);
      page.locator("#months0").fill("61");
      page.locator("#save0").click();
      assertThat(page.locator(".error-summary a")).hasAttribute("href", "#months0");
      assertThat(page.locator("#months0")).hasValue("61");
      page.locator("#months0").fill("1e1");
      page.locator("#save0").click();
      assertThat(page.locator(".error-summary"))
          .containsText(language.equals(CHINESE) ? "请用数字填写整数" : "enter a whole number");
      page.locator("#months0").fill("");
      page.locator("#save0").click();
      assertThat(page.locator("#months0-error")).isVisible();

      page.locator("#months0").fill("9");
      page.locator("#save0").click();
      assertThat(page.locator(".notice.good")).isVisible();
      assertThat(page.locator("#months0")).hasValue("9");
    }
  }

  @Test
  void every_screen_is_accessible_at_both_widths_in_both_languages() {
    long due = asked(begun("Accessible Theater"));
    long relationship = begun("Accessible Choir");
    contact(relationship, "Ann O’Hara", "ann@choir.example", true);
    contact(relationship, "Bo", "bo@choir.example", false);
    long running = running(relationship);
    long action = plan(running, "Write a rota that everybody reads");
    long completed = completed(begun("Accessible Orchestra"));
    long withContact = begun("Accessible Band");
    contact(withContact, "Ann O’Hara", "ann@band.example", true);
    contact(withContact, "李明", null, true);
    long sendable = completed(withContact);
    List<String> screens =
        List.of(
            "list?state=DUE",
            "list?state=COMPLETED",
            "ask",
            "review?id=" + due,
            "review?step=PREPARE&id=" + running,
            "review?step=FIND&id=" + running,
            "review?step=LEARN&id=" + running,
            "review?step=IMPROVE&id=" + running,
            "review?step=COMPLETE&id=" + running,
            "review?id=" + completed,
            "send?id=" + sendable,
            "actions?whose=all",
            "action?id=" + action,
            "lessons",
            "intervals");
    for (String language : List.of(CHINESE, ENGLISH)) {
      Page page = at(manager, "/staff/today", language, DESK);
      for (int width : widths(language)) {
        page.setViewportSize(width, 900);
        for (String screen : screens) {
          page.navigate("/staff/reviews/" + screen);
          checkAccessible(page);
        }
      }
    }
  }

  private static long begun(String name) {
    long stakeholder =
        created(
            api.post(
                "/api/v1/stakeholders",
                Json.createObjectBuilder()
                    .add(
                        "facts",
                        Json.createObjectBuilder()
                            .add("name", name)
                            .add("form", "ORGANIZATION")
                            .add("source", "THEY_CONTACTED"))
                    .add(
                        "status",
                        Json.createObjectBuilder().add("status", "POTENTIAL").add("reason", "Test"))
                    .build()));
    return created(
        api.post(
            "/api/v1/relationships",
            Json.createObjectBuilder()
                .add("stakeholder", stakeholder)
                .add("modelVersion", GENERAL_MODEL)
                .build()));
  }

  private static long asked(long relationship) {
    return created(
        api.post(
            "/api/v1/reviews",
            Json.createObjectBuilder()
                .add("relationship", relationship)
                .add("occasion", "EVENT")
                .build()));
  }

  private static long running(long relationship) {
    long review = asked(relationship);
    ok(
        change(
            api,
            "/api/v1/reviews/" + review,
            "preparation",
            Json.createObjectBuilder()
                .add("occasion", "EVENT")
                .add("from", "2026-01-01")
                .add("leader", id(manager))));
    return review;
  }

  private static long completed(long relationship) {
    long review = running(relationship);
    String path = "/api/v1/reviews/" + review;
    JsonObjectBuilder found =
        Json.createObjectBuilder().add("topic", "GOALS").add("text", "Most aims were reached");
    ok(
        change(
            api,
            path,
            "findings",
            Json.createObjectBuilder().add("items", Json.createArrayBuilder().add(found))));
    ok(
        change(
            api,
            path,
            "lessons",
            Json.createObjectBuilder()
                .add(
                    "lessons",
                    Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("text", "Write aims as figures")))));
    ok(change(api, path, "completion", Json.createObjectBuilder()));
    return review;
  }

  private static long plan(long review, String what) {
    return created(
        api.post(
            "/api/v1/reviews/" + review + "/actions",
            Json.createObjectBuilder()
                .add("what", what)
                .add("owner", id(colleague))
                .add("dueOn", "2027-06-30")
                .build()));
  }

  private static void contact(long relationship, String name, String email, boolean consents) {
    String path = "/api/v1/stakeholders/" + stakeholderOf(relationship);
    JsonObjectBuilder contact =
        Json.createObjectBuilder()
            .add("name", name)
            .add(
                "consents",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("purpose", "INFORMATION")
                            .add("given", consents)));
    if (email != null) {
      contact.add("email", email);
    }
    String version = api.get(path).header("ETag");
    Api.Answer added =
        api.with("If-Match", version).send("POST", path + "/contacts", contact.build());
    assertThat(added.status()).as(added.text()).isEqualTo(201);
  }

  private static void formal(long id) {
    String path = "/api/v1/relationships/" + id;
    long meeting =
        created(
            api.post(
                path + "/meetings", Json.createObjectBuilder().add("leader", id(manager)).build()));
    ok(
        change(
            api,
            path + "/meetings/" + meeting,
            "record",
            Json.createObjectBuilder().add("form", "PHONE").add("needs", "A stage")));
    ok(
        change(
            api,
            path,
            "assessment",
            Json.createObjectBuilder()
                .add(
                    "facts",
                    Json.createObjectBuilder()
                        .add("need", "A stage")
                        .add("confirmed", true)
                        .add("matching", true)
                        .add("willing", true)
                        .add("shared", true))));
    ok(change(api, path, "decision", Json.createObjectBuilder().add("decision", "GO_ON")));
    ok(
        change(
            api,
            path,
            "agreement",
            Json.createObjectBuilder()
                .add("form", "ORAL")
                .add("goal", "Three evenings")
                .add("constraints", "Evenings only")));
  }

  private static long stakeholderOf(long relationship) {
    return api.get("/api/v1/relationships/" + relationship)
        .json()
        .getJsonNumber("stakeholderId")
        .longValue();
  }

  private static long id(TestStaff member) {
    JsonObject found =
        TestServer.running()
            .administrator()
            .get("/api/v1/accounts?q=" + member.login())
            .json()
            .getJsonArray("items")
            .getJsonObject(0);
    return found.getJsonNumber("id").longValue();
  }

  /** With the version as it is now. */
  private static Api.Answer change(Api api, String what, String part, JsonObjectBuilder body) {
    String version = api.get(what).header("ETag");
    return api.with("If-Match", version).send("PUT", what + "/" + part, body.build());
  }

  private static long created(Api.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().getJsonNumber("id").longValue();
  }

  private static void ok(Api.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private Page at(TestStaff member, String path, String language, int width) {
    Page page = signedIn(member.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  private static void choose(Page page, String select, String label) {
    page.locator(select).selectOption(new SelectOption().setLabel(label));
  }

  private static Locator step(Page page) {
    return page.locator("ol.steps [aria-current=step]");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}

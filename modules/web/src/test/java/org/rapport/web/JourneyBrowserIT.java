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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** A relationship from its first meeting to its end, as a manager leads it (mission J3-J17). */
class JourneyBrowserIT extends BrowserTest {

  /** Shipped: of government and regulators, on the general journey. */
  private static final long GENERAL_MODEL = 1;

  private static TestStaff manager;
  private static Api api;

  @BeforeAll
  static void hire() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
    api = manager.api();
  }

  @Test
  void J4_J11_from_the_first_meeting_over_the_agreement_into_the_steps() {
    long stakeholder = registered("Lakeside Theater");
    Page page = at("/staff/stakeholders/view?id=" + stakeholder, ENGLISH, DESK);
    page.getByRole(AriaRole.LINK, named("Begin a relationship")).click();
    page.getByLabel("Government and regulators").check();
    page.locator("#save").click();
    assertThat(page.locator("section[aria-labelledby=model]"))
        .containsText(Pattern.compile("Government and regulators.*Explore.*Risks", Pattern.DOTALL));
    page.getByRole(AriaRole.LINK, named("Prepare a meeting")).click();

    page.locator("#place").fill("Town hall");
    page.locator("#madeMATERIAL").check();
    page.locator("#checkPAST_COOPERATION").fill("Two trainings in 2024");
    page.locator("#save").click();
    assertThat(page.locator("#outline")).hasValue(Pattern.compile("^Introduce the center"));
    page.locator("#outline").fill("Who we are\nWhat they expect");
    page.locator("#leave").click();
    assertThat(page.locator("h1")).containsText("Relationship with");

    page.getByRole(AriaRole.LINK, named("In person")).click();
    assertThat(page.locator("ol.steps [aria-current=step]")).containsText("Record");
    assertThat(page.locator("form ol")).containsText("What they expect");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    page.locator("#needs").fill("A stage for young people");
    page.locator("#expectedGoals").fill("Three evenings a month");
    page.locator("#urgent").fill("The hall is cold");
    page.locator("#save").click();
    assertThat(page.locator("#urgentDone-error")).containsText("what was done about it");
    page.locator("#urgentDone").fill("The city was told");
    page.locator("#save").click();

    assertThat(page.locator("#need")).hasValue("A stage for young people");
    assess(page, false);
    page.getByLabel("Go on:").check();
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).containsText("both sides do not see the need alike");

    page.locator("ol.steps").getByRole(AriaRole.LINK, within("Assess")).click();
    page.locator("input[name=shared][value=true]").check();
    page.locator("#leave").click();
    assertThat(page.locator("h1")).containsText("Relationship with");
    page.getByRole(AriaRole.LINK, named("In person")).click();
    assertThat(page.locator("ol.steps [aria-current=step]")).containsText("Decide");
    page.getByLabel("Go on:").check();
    page.locator("#save").click();
    assertThat(page.locator("ol.steps [aria-current=step]")).containsText("Decide");
    assertThat(page.locator(".notice.good")).containsText("It is decided to go on.");

    page.getByRole(AriaRole.LINK, named("Note the agreement")).click();
    page.getByLabel("In writing").check();
    assertThat(page.locator("#goal")).hasValue("Three evenings a month");
    page.locator("#constraints").fill("Evenings only");
    page.locator("#save").click();
    assertThat(page.locator("main .status.good").first()).hasText("Formal");
    for (String step : List.of("Connect", "Negotiate", "Agree", "Onboard", "Cooperate", "Review")) {
      page.getByRole(AriaRole.BUTTON, named(step)).click();
      assertThat(page.locator(".course li[aria-current=step]")).containsText(step);
      page.waitForLoadState(); // a form sent before its end has come is nobody's
    }
    page.getByRole(AriaRole.BUTTON, named("Disconnect")).click();
    assertThat(page.locator(".error-summary")).containsText("record its end first");
  }

  @Test
  void J5_new_meetings_start_with_the_outline_of_the_house_until_it_is_given_up() {
    long relationship = begun(registered("Riverside Theater"));
    Page page = at("/staff/meetings/house-outline", ENGLISH, DESK);
    page.locator("#english").fill("Who we are\nWho are you?");
    page.locator("#chinese").fill("");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    page.locator("#chinese").fill("我们是谁\n你们是谁");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("The house’s own outline");
    assertThat(page.locator("main")).containsText(manager.name());
    checkAccessible(page);

    Page other = at("/staff/meetings/meeting?relationship=" + relationship, CHINESE, PHONE);
    other.locator("#save").click();
    assertThat(other.locator("#outline")).hasValue("我们是谁\n你们是谁");
    other.navigate("/staff/meetings/house-outline");
    checkAccessible(other);
    other.locator("#giveUp").click();
    assertThat(other.locator("#english")).hasValue(Pattern.compile("^Introduce the center"));
    assertThat(api.get("/api/v1/meeting-outline").json().getBoolean("own")).isFalse();
  }

  @Test
  void J17_what_was_formal_ends_with_a_cause_and_a_help() {
    long id = begun(registered("Riverside Choir"));
    formal(id);
    Page page = at("/staff/journey/end?id=" + id, ENGLISH, PHONE);
    page.getByLabel("They no longer want it").check();
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).containsText("Say what broke the relationship");
    page.getByLabel("The approach itself").check();
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).containsText("at least one thing");
    page.locator("#helps").fill("Named two other stages");
    page.locator("#save").click();

    assertThat(page.locator("main .status").first()).hasText("Ended");
    assertThat(page.locator("main")).containsText("Named two other stages");
  }

  @Test
  void J7_positions_of_both_sides_stand_side_by_side_until_they_agree() {
    for (String language : List.of(ENGLISH, CHINESE)) {
      long id = begun(registered("Market Hall " + language));
      for (int width : widths(language)) {
        Page page = at("/staff/journey/view?id=" + id, language, width);
        page.locator("a[href='/staff/journey/negotiate?relationship=" + id + "']").click();
        checkAccessible(page);
        page.locator("#about").fill("How often");
        page.locator("#theirs").fill("Every day");
        page.locator("#save").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        page.locator("#ours").fill("Once a week");
        page.locator("#save").click();
        page.locator("a[href^='/staff/journey/negotiate?relationship=" + id + "&id=']").click();
        assertThat(page.locator("#theirs")).hasValue("Every day");
        page.locator("#agreed").fill("Tuesdays and Fridays");
        page.locator("#save").click();
        assertThat(page.locator(".negotiation .status")).hasClass(Pattern.compile("good"));
        page.locator(".negotiation summary").click();
        assertThat(page.locator(".negotiation .positions")).hasCount(2);
        checkAccessible(page);
        page.navigate("/staff/journey/assess?id=" + id);
        assertThat(page.locator("main")).containsText("Tuesdays and Fridays");
        checkAccessible(page);
      }
      assertThat(api.get("/api/v1/relationships/" + id + "/negotiation").text())
          .contains("Once a week");
    }
  }

  @Test
  void J20_a_matter_is_handed_to_another_practice_and_settled() {
    long id = begun(registered("Orchard Orchestra"));
    String path = "/api/v1/relationships/" + id + "/hand-offs";
    for (String language : List.of(ENGLISH, CHINESE)) {
      Page page = at("/staff/journey/view?id=" + id, language, PHONE);
      page.locator("a[href='/staff/journey/hand-off?relationship=" + id + "']").click();
      checkAccessible(page);
      page.locator("#save").click();
      assertThat(page.locator(".error-summary li")).hasCount(2);
      page.locator("input[name=practice][value=SUPPLIERS]").check();
      page.locator("#what").fill("Renew the contract, " + language);
      page.locator("#dueOn").fill(TestServer.today().toString());
      page.locator("#save").click();
      page.locator("a[href='/staff/journey/hand-offs']").click();
      assertThat(page.locator("tbody")).containsText("Renew the contract, " + language);
      checkAccessible(page);
      page.navigate("/staff/journey/view?id=" + id);
      page.locator(".hand-offs a").click();
      page.locator("#cameOfIt").fill("Renewed");
      page.locator("#settle").click();
      assertThat(page.locator(".hand-offs .status.good").first()).isVisible();
      assertThat(page.locator("header.site nav a[aria-current=page]"))
          .hasAttribute("href", "/staff/stakeholders/list");
      checkAccessible(page);
      screenshot(page, "hand-offs-" + language);
    }
    JsonObject sent =
        Json.createObjectBuilder().add("practice", "OTHER").add("what", "A lawyer’s eye").build();
    long other = created(api.post(path, sent));
    JsonObject outcome = Json.createObjectBuilder().add("cameOfIt", "Fine").build();
    String settled = path + "/" + other + "/outcome";
    assertThat(api.send("PUT", settled, outcome).status()).isEqualTo(204);
    assertThat(api.send("PUT", settled, outcome).status()).isEqualTo(409);
    assertThat(api.get(path).text()).contains("Renew the contract", "A lawyer’s eye", "Fine");
    JsonObject late =
        Json.createObjectBuilder(sent).add("dueOn", TestServer.today().minusDays(1) + "").build();
    assertThat(api.post(path, late).status()).isEqualTo(422);
    created(api.post(path, sent));
    assertThat(api.get("/api/v1/hand-offs?size=200").text()).contains("A lawyer’s eye");
  }

  @Test
  void J11_a_line_of_the_value_plan_is_corrected_and_taken_out() {
    long id = begun(registered("Orchard Value"));
    Page page = at("/staff/journey/value?id=" + id, ENGLISH, DESK);
    page.locator("#value").fill("Shorter ways");
    page.locator("#beneficiary").fill("Visitors");
    page.locator("#add-value").click();
    page.locator(".value-plan a").click();
    String address = page.url();
    page.locator("#measure").fill("Minutes from the station");
    page.locator("#keep-value").click();
    assertThat(page.locator("#reason-error")).isVisible();
    assertThat(page.locator("#measure")).hasValue("Minutes from the station");
    page.locator("#reason").fill("Nobody could count it");
    page.locator("#keep-value").click();
    assertThat(page.locator(".value-plan")).containsText("Minutes from the station");
    for (String language : List.of(ENGLISH, CHINESE)) {
      checkAccessible(at(address.substring(address.indexOf("/staff")), language, PHONE));
    }

    String path = "/api/v1/relationships/" + id;
    var line = api.get(path).json().getJsonArray("plan").getJsonObject(0);
    String goal = path + "/value-goals/" + line.getJsonNumber("id");
    JsonObjectBuilder same =
        Json.createObjectBuilder().add("facts", line.getJsonObject("goal")).add("reason", "Again");
    Api with = api.with("If-Match", api.get(path).header("ETag"));
    assertThat(with.send("PUT", goal, same.build()).status()).isEqualTo(409);
    JsonObject why = Json.createObjectBuilder().add("reason", "Not this year").build();
    JsonObject nothing = Json.createObjectBuilder().build();
    assertThat(with.send("PUT", goal + "/taken-out", nothing).status()).isEqualTo(422);
    assertThat(with.send("PUT", goal + "/taken-out", why).status()).isEqualTo(200);
    page.reload();
    assertThat(page.locator("main")).containsText("Not this year");
  }

  @Test
  void J18_what_an_agent_chose_is_confirmed_or_changed_by_the_manager_of_their_team() {
    TestStaff agent = TestStaff.with(Role.RELATIONSHIP_AGENT);
    TestStaff coordinator = TestStaff.with(Role.RELATIONSHIP_MANAGER);
    JsonObject team =
        Json.createObjectBuilder()
            .add("members", Json.createArrayBuilder().add(agent.id()))
            .build();
    assertThat(coordinator.api().send("PUT", "/api/v1/team", team).status()).isEqualTo(200);
    for (String language : List.of(ENGLISH, CHINESE)) {
      CourseByRest course = new CourseByRest(agent.api());
      String name = "Weavers of the dale " + language;
      long id = course.begun(course.registered(name));
      String path = "/api/v1/relationships/" + id + "/start";
      JsonObject asItIs = Json.createObjectBuilder().build();
      assertThat(agent.api().send("PUT", path, asItIs).status()).isEqualTo(403);
      int width = widths(language)[0];
      Page page = signedIn(coordinator.login(), TestServer.PASSWORD, language, width);
      page.locator("main a[href*='/staff/journey/start?id=" + id + "']").click();
      assertThat(page.locator("main")).containsText(agent.name());
      checkAccessible(page);
      screenshot(page, "start-" + language);
      page.locator("#agent").selectOption(String.valueOf(coordinator.id()));
      page.locator("#model").selectOption(new SelectOption().setIndex(1));
      page.locator("#save").click();
      assertThat(page.locator("p.start")).containsText(coordinator.name());
      checkAccessible(page);

      JsonObject now = coordinator.api().get("/api/v1/relationships/" + id).json();
      assertThat(now.getInt("modelVersionId")).isNotEqualTo((int) GENERAL_MODEL);
      assertThat(coordinator.api().send("PUT", path, asItIs).status()).isEqualTo(409);
      assertThat(coordinator.api().get(path).json().getString("confirmedBy"))
          .isEqualTo(coordinator.name());
    }
  }

  @Test
  void J11_the_funnel_leads_to_who_stands_at_a_step() {
    begun(registered("Orchard Chamber Choir"));
    for (String language : List.of(ENGLISH, CHINESE)) {
      for (int width : widths(language)) {
        Page page = at("/staff/stakeholders/list", language, width);
        page.locator("a[href='/staff/journey/funnel']").click();
        page.locator("a[href*='kind=GENERAL&step=EXPLORE']").click();
        assertThat(page.locator("#list")).containsText("Orchard Chamber Choir");
        checkAccessible(page);
        screenshot(page, "journey-funnel-" + language + "-" + width);
      }
    }
  }

  @Test
  void J4_the_brief_is_one_page_as_pdf_with_its_chinese_font_inside() {
    long id = begun(registered("松岭剧院"));
    long meeting = prepared(id);
    Page page = at("/staff/meetings/brief?id=" + meeting, CHINESE, DESK);
    assertThat(page.locator("h1")).hasText("松岭剧院");

    var download =
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("保存为 PDF")).click());

    assertThat(URLDecoder.decode(download.suggestedFilename(), StandardCharsets.UTF_8))
        .isEqualTo("松岭剧院.pdf");
    PdfFile pdf = PdfFile.at(download.path());
    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.text()).contains("松岭剧院");
    assertThat(pdf.fonts()).isNotEmpty().allMatch(name -> name.contains("NotoSansSC"));
    String brief = "/api/v1/relationships/" + id + "/meetings/" + meeting + "/brief";
    Api.Answer overRest = api.get(brief);
    assertThat(overRest.header("Content-Type")).startsWith("application/pdf");
    assertThat(new String(overRest.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    assertThat(api.get(brief.replace("meetings/" + meeting, "meetings/987654321")).status())
        .isEqualTo(404);
  }

  @Test
  void J5_what_was_urgent_becomes_a_case_that_knows_whose_it_is_and_no_word_is_in_the_address() {
    TestStaff both = TestStaff.with(Role.RELATIONSHIP_AGENT, Role.CASE_HANDLER);
    CourseByRest course = new CourseByRest(both.api());
    for (String language : List.of(CHINESE, ENGLISH)) {
      String name = "Boiler House " + language;
      long relationship = course.begun(course.registered(name));
      long meeting =
          course.created(
              "/api/v1/relationships/" + relationship + "/meetings",
              Json.createObjectBuilder().add("leader", both.id()).add("form", "IN_PERSON"));
      int width = widths(language)[0];
      Page page = signedIn(both.login(), TestServer.PASSWORD, language, width);
      page.navigate("/staff/meetings/meeting?step=RECORD&id=" + meeting);
      page.locator("#urgent").fill("The hall is cold");
      page.locator("#urgentDone").fill("A case was taken");
      page.locator("#takeCase").click();
      assertThat(page.locator(".error-summary li")).hasCount(1);
      assertThat(page.locator("#urgent")).hasValue("The hall is cold");
      page.locator("#needs").fill("A warm hall");
      page.locator("#takeCase").click();

      assertThat(page.locator("#text")).hasValue("The hall is cold");
      assertThat(page.locator("#subject")).hasValue("The hall is cold");
      assertThat(page.locator("#contact-name")).hasValue(name);
      assertThat(page.locator("main")).containsText(name);
      assertThat(page.url()).doesNotContain("cold");
      checkAccessible(page);
      screenshot(page, "case-from-meeting-" + language);
      page.locator("#save").click();
      assertThat(page.locator("#receipt")).isVisible();
      page.locator("main a[href*='/staff/cases/case?reference=']").click();
      assertThat(page.locator("main")).containsText(name);
      page.navigate("/staff/meetings/meeting?step=RECORD&id=" + meeting);
      assertThat(page.locator("#urgent")).hasValue("The hall is cold");
    }
  }

  @Test
  void J4_a_meeting_that_falls_through_is_called_off_on_screen_and_over_rest() {
    long relationship = begun(registered("Rained Off Theater"));
    for (String language : List.of(CHINESE, ENGLISH)) {
      long meeting = prepared(relationship);
      Page page =
          at("/staff/meetings/meeting?step=PREPARE&id=" + meeting, language, widths(language)[0]);
      page.locator("#callOff").click();
      page.locator("#save").click();
      assertThat(page.locator("#reason-error")).isVisible();
      checkAccessible(page);
      page.locator("#reason").fill("It rained " + language);
      page.locator("#save").click();
      assertThat(page.locator(".meetings")).containsText("It rained " + language);
      page.navigate("/staff/meetings/meeting?id=" + meeting);
      assertThat(page.locator("main")).containsText("It rained " + language);
      assertThat(page.locator("#save")).hasCount(0);
      screenshot(page, "meeting-called-off-" + language);
    }
    String path = "/api/v1/relationships/" + relationship + "/meetings/" + prepared(relationship);
    JsonObjectBuilder none = Json.createObjectBuilder();
    assertThat(change(path, "called-off", none).status()).isEqualTo(422);
    ok(change(path, "called-off", Json.createObjectBuilder().add("reason", "It rained")));
    Api.Answer again =
        change(path, "called-off", Json.createObjectBuilder().add("reason", "Once more"));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("was called off");
  }

  @Test
  void J8_points_of_care_and_what_helps_stand_beside_every_step_after_the_preparation() {
    long meeting = prepared(begun(registered("Guided Theater")));
    for (String step : List.of("OUTLINE", "RECORD", "ASSESS", "DECIDE")) {
      Page page = at("/staff/meetings/meeting?step=" + step + "&id=" + meeting, ENGLISH, DESK);
      assertThat(page.locator("main")).containsText("Promise only what can be kept");
      assertThat(page.locator("main")).containsText("Respect: their time, their way, their words.");
    }
    Page chinese = at("/staff/meetings/meeting?step=RECORD&id=" + meeting, CHINESE, DESK);
    assertThat(chinese.locator("main")).containsText("需要注意");
  }

  @Test
  void R16_the_timeline_is_read_over_rest_page_by_page() {
    long stakeholder = registered("Timeline Theater");
    begun(stakeholder);
    String path = "/api/v1/stakeholders/" + stakeholder + "/timeline?size=1&kind=JOURNEY";

    JsonObject page = api.get(path + "&kind=RECORD").json();

    assertThat(page.getJsonArray("items").getJsonObject(0).getString("what"))
        .isEqualTo("A relationship begins");
    assertThat(page.getJsonArray("items").getJsonObject(0).getString("kind")).isEqualTo("JOURNEY");
    assertThat(api.get(path + "&page=nonsense").status()).isEqualTo(200);
    assertThat(api.get(path + "&kind=NONSENSE").status()).isEqualTo(400);
    assertThat(api.get("/api/v1/stakeholders/987654321/timeline").status()).isEqualTo(404);
  }

  @Test
  void R16_the_timeline_narrows_to_several_kinds_at_once_and_its_address_can_be_shared() {
    long stakeholder = registered("Timeline Cinema");
    begun(stakeholder);
    String path = "/staff/stakeholders/timeline?id=" + stakeholder;
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = at(path, language, width);
        page.locator(".several summary").click();
        page.locator("input[name=kind][value=RECORD]").check();
        page.locator("input[name=kind][value=CASE]").check();
        checkAccessible(page);
        page.locator("form.filters button").click();
        assertThat(page).hasURL(Pattern.compile("kind=CASE&kind=RECORD"));
        assertThat(page.locator(".several summary")).containsText("2");
        assertThat(page.locator(".several fieldset")).isHidden();
        assertThat(page.locator("ol.timeline a[href*='/staff/journey/']")).hasCount(0);
        page.navigate(path + "&kind=CASE&kind=JOURNEY");
        assertThat(page.locator("input[name=kind]:checked")).hasCount(2);
        assertThat(page.locator("ol.timeline li")).not().hasCount(0);
      }
    }
  }

  @Test
  void J9_over_rest_what_is_missing_is_a_409_with_the_sentence() {
    long id = begun(registered("Rest Ltd."));
    Api.Answer refused = put(id, "decision", Json.createObjectBuilder().add("decision", "GO_ON"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("Assess the need first");
    Api.Answer step = put(id, "step", Json.createObjectBuilder().add("step", "NEGOTIATE"));
    assertThat(step.status()).as(step.text()).isEqualTo(409);
    JsonObjectBuilder unreasoned =
        Json.createObjectBuilder()
            .add("decision", "END")
            .add("helps", Json.createArrayBuilder().add("Named another"));
    JsonObjectBuilder unhelped =
        Json.createObjectBuilder().add("decision", "END").add("reason", "OUTSIDE_REMIT");
    JsonObjectBuilder agreement =
        Json.createObjectBuilder().add("form", "WRITTEN").add("goal", "Three evenings");
    JsonObjectBuilder over = Json.createObjectBuilder().add("kind", "GOAL_MET");
    assertThat(put(id, "decision", unreasoned).status()).isEqualTo(409);
    assertThat(put(id, "decision", unhelped).status()).isEqualTo(409);
    assertThat(put(id, "agreement", agreement).status()).isEqualTo(409);
    assertThat(put(id, "end", over).status()).isEqualTo(409);
    Api.Answer ended =
        put(
            id,
            "decision",
            Json.createObjectBuilder()
                .add("decision", "END")
                .add("reason", "OUTSIDE_REMIT")
                .add("helps", Json.createArrayBuilder().add("Named another")));
    assertThat(ended.status()).as(ended.text()).isEqualTo(200);
    assertThat(ended.json().getString("phase")).isEqualTo("ENDED");
  }

  @Test
  void every_screen_is_accessible_at_both_widths_in_both_languages() {
    long stakeholder = registered("Accessible Theater");
    long id = begun(stakeholder);
    long meeting = prepared(id);
    long formal = begun(registered("Formal Theater"));
    formal(formal);
    List<String> screens =
        List.of(
            "journey/view?id=" + id,
            "journey/assess?id=" + id,
            "journey/decide?id=" + id,
            "journey/together?id=" + id,
            "journey/view?id=" + formal,
            "journey/value?id=" + formal,
            "journey/end?id=" + formal,
            "meetings/meeting?relationship=" + id,
            "meetings/meeting?step=PREPARE&id=" + meeting,
            "meetings/meeting?step=OUTLINE&id=" + meeting,
            "meetings/meeting?step=RECORD&id=" + meeting,
            "meetings/meeting?step=ASSESS&id=" + meeting,
            "meetings/meeting?step=DECIDE&id=" + meeting,
            "meetings/brief?id=" + meeting);
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = at("/staff", language, width);
        for (String screen : screens) {
          page.navigate("/staff/" + screen);
          checkAccessible(page);
        }
      }
    }
  }

  private static void assess(Page page, boolean shared) {
    for (String question : List.of("confirmed", "matching", "willing")) {
      page.locator("input[name=" + question + "][value=true]").check();
    }
    page.locator("input[name=shared][value=" + shared + "]").check();
    page.locator("#save").click();
  }

  private static long registered(String name) {
    return new CourseByRest(api).registered(name);
  }

  private static long begun(long stakeholder) {
    return created(
        api.post(
            "/api/v1/relationships",
            Json.createObjectBuilder()
                .add("stakeholder", stakeholder)
                .add("modelVersion", GENERAL_MODEL)
                .build()));
  }

  private static long prepared(long relationship) {
    JsonObject self = api.get("/api/v1/relationships/" + relationship).json();
    long leader =
        api.get("/api/v1/stakeholders/" + self.getJsonNumber("stakeholderId").longValue())
            .json()
            .getJsonArray("responsible")
            .getJsonObject(0)
            .getJsonNumber("account")
            .longValue();
    return created(
        api.post(
            "/api/v1/relationships/" + relationship + "/meetings",
            Json.createObjectBuilder()
                .add("leader", leader)
                .add("checks", Json.createObjectBuilder().add("MATERIAL", "已读"))
                .build()));
  }

  private static void formal(long id) {
    String meeting = "/api/v1/relationships/" + id + "/meetings/" + prepared(id);
    ok(
        change(
            meeting,
            "record",
            Json.createObjectBuilder().add("form", "PHONE").add("needs", "A stage")));
    ok(
        put(
            id,
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
    ok(put(id, "decision", Json.createObjectBuilder().add("decision", "GO_ON")));
    ok(
        put(
            id,
            "agreement",
            Json.createObjectBuilder()
                .add("form", "ORAL")
                .add("goal", "Three evenings")
                .add("constraints", "Evenings only")));
  }

  private static Api.Answer put(long id, String part, JsonObjectBuilder body) {
    return change("/api/v1/relationships/" + id, part, body);
  }

  /** With the version as it is now. */
  private static Api.Answer change(String what, String part, JsonObjectBuilder body) {
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

  private Page at(String path, String language, int width) {
    Page page = signedIn(manager.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  private static Locator content(Page page) {
    return page.locator("main .panel");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}

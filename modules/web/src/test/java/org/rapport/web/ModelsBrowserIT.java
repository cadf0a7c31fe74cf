package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** Models, principles, roles, culture and policies as managers and leaders use them. */
class ModelsBrowserIT extends BrowserTest {

  private static final List<String> ASPECTS =
      List.of("ACTIVITIES", "RESPONSIBILITIES", "RISKS", "OPPORTUNITIES", "BEHAVIOR");

  private static TestStaff manager;
  private static TestStaff leader;

  @BeforeAll
  static void hire() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
    leader = TestStaff.with(Role.LEADERSHIP);
  }

  @Test
  void J1_a_model_is_drafted_with_marks_moved_by_keyboard_and_texts_in_both_languages() {
    Page page = as(manager, "/staff/models/edit", ENGLISH, DESK);
    page.locator("#nameEnglish").fill("Schools nearby");
    page.locator("#nameChinese").fill("附近的学校");
    page.getByLabel("Cooperative: organizations that help each other").check();
    page.locator("#CONTROL_TRUST").focus();
    page.keyboard().press("ArrowRight");
    page.getByLabel("Service, seven steps").check();
    page.locator("#save").click();

    assertThat(page.locator("h1")).hasText("Explore");
    page.locator("#RISKSEnglish").fill("Holidays are overlooked.\nTeachers change.");
    page.locator("#RISKSChinese").fill("忽略了假期。\n教师更换。");
    page.locator("#next").click();
    assertThat(page.locator("h1")).hasText("Engage");
    page.locator("a.back").click();

    assertThat(page.locator("#EXPLORE .RISKS li")).hasCount(2);
    assertThat(page.locator(".scale").first()).containsText("From Control to Trust: 4 of 5");
    assertThat(page.locator("main")).containsText("35 texts are still missing");
    page.locator("nav.languages a").last().click();
    assertThat(page.locator("h1")).hasText("附近的学校");
    assertThat(page.locator("#EXPLORE .RISKS li").last()).hasText("教师更换。");
  }

  @Test
  void J1_what_is_missing_is_told_at_once_and_what_was_typed_stays() {
    Page page = as(manager, "/staff/models/edit", CHINESE, PHONE);
    page.locator("#purposeChinese").fill("与学校合作");
    page.locator("#save").click();

    assertThat(page.locator(".error-summary li")).hasCount(3);
    assertThat(page.locator("#purposeChinese")).hasValue("与学校合作");
    checkAccessible(page);
  }

  @Test
  void J2_a_version_is_agreed_by_somebody_else_told_trained_and_followed_by_the_next_one() {
    long id = drafted("Hospitals");
    Page own = as(manager, "/staff/models/agree?id=" + id, ENGLISH, DESK);
    assertThat(own.locator(".notice.warning")).containsText("somebody else has to agree");
    own.locator("#agree").click();
    assertThat(own.locator(".error-summary")).containsText("somebody else has to agree");

    Page other = as(leader, "/staff/models/model?id=" + id, ENGLISH, DESK);
    other.locator(".page-header a.button").last().click();
    other.locator("#agree").click();
    assertThat(other.locator(".labels")).containsText("Agreed");
    assertThat(other.locator("main")).containsText(leader.name());

    own.navigate("/staff/models/communicate?id=" + id);
    own.locator("#audience").fill("All staff, Monday meeting");
    own.locator("#communicate").click();
    assertThat(own.locator(".labels")).containsText("Communicated");
    own.getByRole(AriaRole.LINK, link("Note training")).click();
    own.getByLabel(leader.name(), new Page.GetByLabelOptions().setExact(true)).check();
    own.locator("#train").click();
    assertThat(own.locator(".labels")).containsText("In training");
    assertThat(own.locator("main")).containsText("All staff, Monday meeting");

    own.locator("a[href='/staff/models/material?id=" + id + "']").click();
    own.locator("#trainingOn").selectOption(new SelectOption().setIndex(1));
    own.locator("#files")
        .setInputFiles(new FilePayload("slides.txt", "text/plain", "As shown".getBytes()));
    own.locator("#attach").click();
    assertThat(own.locator("ul.files")).containsText("Training on");
    checkAccessible(own);
    own.locator("a.back").click();
    assertThat(own.locator("ul.files")).containsText("slides.txt");

    own.getByRole(AriaRole.LINK, link("Draft next version")).click();
    own.locator("#renew").click();
    assertThat(own.locator(".labels")).containsText("Version 2");
    own.locator("#OFFER").getByRole(AriaRole.LINK).click();
    own.locator("#BEHAVIOREnglish").fill("Be gentle with words.");
    own.locator("#save").click();
    own.getByRole(AriaRole.LINK, link("What changed")).click();
    assertThat(own.locator(".change")).hasCount(1);
    assertThat(own.locator(".change ins")).containsText("with words");
    checkAccessible(own);
  }

  @Test
  void J2_an_agreed_version_is_never_changed_not_over_rest_either() {
    Api api = manager.api();
    Api.Answer shipped = api.get("/api/v1/models/1");
    JsonObject entry = model("Renamed", "改名");

    Api.Answer answer =
        api.with("If-Match", shipped.header("ETag")).send("PUT", "/api/v1/models/1", entry);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("stays as it is");
    assertThat(api.get("/api/v1/models/1").text()).isEqualTo(shipped.text());
  }

  @Test
  void J2_a_post_that_comes_twice_makes_one_model() {
    Api once = manager.api().with("Idempotency-Key", "models-browser-it");
    Api.Answer first = once.post("/api/v1/models", model("Twice", "两次"));
    Api.Answer second = once.post("/api/v1/models", model("Twice", "两次"));

    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(second.text()).isEqualTo(first.text());
  }

  @Test
  void J2_a_relationship_asks_to_deviate_and_moves_to_the_next_version_by_choice() {
    long version = agreed(drafted("Clinics"));
    long stakeholder = registered("Linden Hospital");
    Page page = as(manager, "/staff/journey/begin?stakeholder=" + stakeholder, ENGLISH, DESK);
    page.getByLabel("Clinics").first().check();
    page.locator("#save").click();
    page.getByRole(AriaRole.LINK, link("Deviate from the model")).click();
    page.locator("#scale").selectOption("CONTROL_TRUST");
    page.locator("#what").fill("Meet without minutes");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    page.locator("#why").fill("They know us well");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("Waiting");

    Page other = as(leader, "/staff/models/deviations", ENGLISH, DESK);
    other
        .locator("section.panel", new Page.LocatorOptions().setHasText("Linden Hospital"))
        .getByRole(AriaRole.LINK)
        .last()
        .click();
    other.locator("#decline").click();
    assertThat(other.locator(".error-summary li")).hasCount(1);
    other.locator("#reason").fill("Until summer");
    other.locator("#approve").click();
    assertThat(other.locator(".notice.good")).isVisible();
    page.reload();
    assertThat(page.locator("main")).containsText("Until summer");

    Api.Answer draft =
        manager.api().send("POST", "/api/v1/models/versions/" + version + "/drafts", null);
    long next = agreed(draft.json().getJsonNumber("id").longValue());
    page.navigate("/staff/models/model?id=" + next);
    assertThat(page.locator(".notice")).containsText("One relationship still follows version 1");
    page.locator(".notice a").click();
    page.locator("#move").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    page.getByLabel("Linden Hospital").check();
    page.locator("#move").click();
    assertThat(page.locator("main")).containsText("Nobody follows this version");
    page.navigate("/staff/models/followers?id=" + next);
    assertThat(page.locator("main")).containsText("Linden Hospital");
    checkAccessible(page);
  }

  @Test
  void J18_the_responsibility_table_and_the_titles_are_changed() {
    Page page = as(manager, "/staff/models/roles", ENGLISH, DESK);
    assertThat(page.locator("ol.duties li")).hasCount(10);
    page.locator("a[href$='activity=REVIEW']").click();
    page.locator("#competences").fill("A C X");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    page.locator("#competences").fill("M C");
    page.getByLabel("Integrator").check();
    page.locator("#save").click();
    assertThat(row(page, "Look back on the relationship")).containsText("Integrator");

    page.getByRole(AriaRole.LINK, link("Media")).click();
    page.locator("#agentEnglish").fill("Press officer");
    page.locator("#agentChinese").fill("新闻官");
    page.locator("#save").click();
    assertThat(row(page, "Media")).containsText("Press officer");
  }

  @Test
  void J19_the_culture_is_analyzed_with_evidence() {
    Page page = as(manager, "/staff/models/culture-edit", CHINESE, DESK);
    page.locator("#summary").fill("我们正在变得更开放。");
    page.locator("#markOPENNESS").focus();
    page.keyboard().press("ArrowRight");
    page.locator("#findingOPENNESS").fill("例会上人人发言。");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("例会上人人发言。");

    page.locator("a[href$='element=OPENNESS']").click();
    page.locator("#observed").fill("员工调查");
    page.locator("#link").fill("javascript:alert(1)");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    page.locator("#link").fill("https://example.org/survey");
    page.locator("#save").click();
    assertThat(page.locator(".evidence li")).containsText("员工调查");

    page.locator("a[href='/staff/models/culture-confirm']").click();
    page.locator("#participants").fill("理事会与员工代表");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    assertThat(page.locator("#participants")).hasValue("理事会与员工代表");
    page.locator("#said").fill("同意，但预防一项偏高");
    page.locator("#save").click();
    assertThat(page.locator("#confirmed")).containsText("同意，但预防一项偏高");
    assertThat(page.locator("#confirmed .notice")).hasCount(0);
    checkAccessible(page);

    page.locator("a[href$='element=LEARNING']").click();
    page.locator("#observed").fill("复盘会");
    page.locator("#save").click();
    assertThat(page.locator("#confirmed .notice")).containsText("不在确认范围内");
    assertThat(manager.api().get("/api/v1/models/culture").text())
        .contains("理事会与员工代表", "\"changedSince\":true");
    assertThat(
            manager
                .api()
                .post(
                    "/api/v1/models/culture/confirmations",
                    Json.createObjectBuilder()
                        .add("on", "2000-01-01")
                        .add("participants", "Board")
                        .add("said", "Agreed")
                        .build())
                .status())
        .isEqualTo(409);
  }

  @Test
  void J19_a_factor_from_outside_is_noted_beside_the_strategic_requirements() {
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = as(manager, "/staff/models/culture", language, width);
        page.locator("a[href='/staff/models/factor']").click();
        page.locator("#what").fill("Grants shrink, " + language);
        page.locator("#save").click();
        assertThat(page.locator(".error-summary li")).hasCount(2);
        page.locator("input[name=kind][value=ECONOMIC]").check();
        page.locator("#effect").fill("Sponsors ask for results");
        page.locator("#save").click();
        assertThat(page.locator(".factors")).containsText("Grants shrink, " + language);
        checkAccessible(page);
      }
    }
    assertThat(manager.api().get("/api/v1/models/factors").text()).contains("Grants shrink");
  }

  @Test
  void J20_a_policy_in_force_is_followed_by_its_successor() {
    Page page = as(manager, "/staff/models/policy", ENGLISH, DESK);
    page.locator("#title").fill("Equal pay");
    page.locator("#text").fill("The same pay for the same work.");
    page.locator("#save").click();
    assertThat(page.locator(".policy")).containsText("In force");

    page.locator(".policy .links a").first().click();
    assertThat(page.locator("#text")).hasCount(0);
    page.goBack();
    page.locator(".policy .links a").last().click();
    page.locator("#text").fill("The same pay for work of the same worth.");
    page.locator("#save").click();
    assertThat(page.locator(".policy")).hasCount(2);
    assertThat(page.locator(".policy").last()).containsText("To come");
    checkAccessible(page);
  }

  @Test
  void J1_who_only_reads_sees_the_models_but_no_way_to_change_them() {
    TestStaff agent = TestStaff.with(Role.RELATIONSHIP_AGENT);
    Page page = as(agent, "/staff/models/model?id=1", ENGLISH, DESK);

    assertThat(page.locator("h1")).hasText("Government and regulators");
    assertThat(page.locator(".page-header :is(a, input).button")).hasCount(0);
    assertThat(page.navigate("/staff/models/edit").status()).isEqualTo(403);
    forgiveConsole();
  }

  @Test
  void every_screen_is_accessible_on_a_phone_in_english_and_on_a_desk_in_chinese() {
    long draft = drafted("Accessible");
    List<String> screens =
        List.of(
            "list",
            "model?id=" + draft,
            "model?id=3",
            "edit?id=" + draft,
            "step?id=" + draft + "&step=OFFER",
            "principle?id=11",
            "principle-edit",
            "agree?id=" + draft,
            "give-up?id=" + draft,
            "communicate?id=1",
            "train?id=1",
            "material?id=1",
            "retire?id=1",
            "renew?id=1",
            "compare?id=1",
            "followers?id=1",
            "deviations",
            "roles",
            "responsibility?activity=FOLLOW",
            "titles?group=21",
            "culture",
            "culture-edit",
            "culture-confirm",
            "factor",
            "policies",
            "policy",
            "policy?kind=STRATEGIC_REQUIREMENT");
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = as(manager, "/staff/models/list", language, width);
        for (String screen : screens) {
          assertThat(page.navigate("/staff/models/" + screen).status()).as(screen).isEqualTo(200);
          checkAccessible(page);
        }
      }
    }
  }

  private Page as(TestStaff member, String path, String language, int width) {
    Page page = signedIn(member.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  private static Locator row(Page page, String text) {
    return page.getByRole(
        AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^" + text + "\\b")));
  }

  /** A draft of the manager's in which no text is missing. */
  private static long drafted(String name) {
    Api api = manager.api();
    Api.Answer begun = api.post("/api/v1/models", model(name, name + "模式"));
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    long id = begun.json().getJsonNumber("id").longValue();
    for (String step :
        List.of("EXPLORE", "ENGAGE", "OFFER", "AGREE", "ONBOARD", "CO_CREATE", "REALIZE")) {
      String tag = api.get("/api/v1/models/" + id).header("ETag");
      Api.Answer written =
          api.with("If-Match", tag)
              .send("PUT", "/api/v1/models/" + id + "/steps/" + step, texts(step));
      assertThat(written.status()).as(written.text()).isEqualTo(200);
    }
    return id;
  }

  /** Agreed to by the leader. */
  private static long agreed(long id) {
    String tag = leader.api().get("/api/v1/models/" + id).header("ETag");
    Api.Answer answer =
        leader
            .api()
            .with("If-Match", tag)
            .send("POST", "/api/v1/models/versions/" + id + "/agreement", null);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return id;
  }

  private static JsonArray texts(String step) {
    JsonArrayBuilder texts = Json.createArrayBuilder();
    for (String aspect : ASPECTS) {
      texts.add(
          Json.createObjectBuilder()
              .add("step", step)
              .add("aspect", aspect)
              .add("words", words("Be gentle.", "温和。")));
    }
    return texts.build();
  }

  private static JsonObject model(String english, String chinese) {
    return Json.createObjectBuilder()
        .add("name", words(english, chinese))
        .add("purpose", words("For tests", "供测试"))
        .add("groups", Json.createArrayBuilder().add(8))
        .add("collectivity", "COOPERATIVE")
        .add(
            "scales",
            Json.createObjectBuilder()
                .add("controlTrust", 2)
                .add("exchangeCommunal", 3)
                .add("protectiveDisclosing", 3)
                .add("processExperimental", 3)
                .add("isolatedSharing", 5))
        .add("journey", "SERVICE")
        .build();
  }

  private static JsonObjectBuilder words(String english, String chinese) {
    return Json.createObjectBuilder().add("english", english).add("chinese", chinese);
  }

  private static long registered(String name) {
    return new CourseByRest(manager.api()).registered(name);
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}

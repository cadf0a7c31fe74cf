package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** Exceptions from their report to a better model, and who never hears of them (mission J15). */
class IncidentBrowserIT extends BrowserTest {

  /** Shipped: the model of government and regulators. */
  private static final long MODEL = 1;

  private static TestStaff agent;
  private static TestStaff manager;
  private static TestStaff leader;
  private static TestStaff colleague;

  @BeforeAll
  static void hire() {
    agent = TestStaff.with(Role.RELATIONSHIP_AGENT);
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
    leader = TestStaff.with(Role.LEADERSHIP);
    colleague = TestStaff.with(Role.RELATIONSHIP_MANAGER, Role.LEADERSHIP, Role.HUMAN_RESOURCES);
  }

  @Test
  void J15_an_exception_is_reported_mediated_handed_up_closed_and_changes_the_model() {
    long stakeholder = registered("Quarrel Theater");
    Page page = at(agent, "/staff/stakeholders/view?id=" + stakeholder, ENGLISH, DESK);
    page.locator("a[href*='/incidents/report']").click();
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(2);
    page.getByLabel("Harmful behavior").check();
    page.locator("#what").fill("They were laughed at 🙁");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).containsText("which of the four");
    look(page, "report");
    page.getByLabel("Contempt").check();
    page.getByLabel("Stonewalling").check();
    page.locator("#save").click();
    assertThat(page.locator("main .status.bad")).hasCount(2);

    page.locator("#outcome").fill("Over");
    page.locator("#close").click();
    assertThat(page.locator(".error-summary")).containsText("at least one step");
    assertThat(page.locator("#outcome")).hasValue("Over");
    page.locator("#step").fill("Talked with both sides");
    page.locator("#keep-step").click();
    page.locator("#reason").fill("They want the manager");
    page.locator("#handler").selectOption(new SelectOption().setLabel(manager.name()));
    look(page, "view");
    page.locator("#hand-up").click();
    assertThat(page.locator("ol.timeline")).containsText("Handed up");

    Page above = at(manager, "/staff", ENGLISH, DESK);
    above.locator("main a", new Page.LocatorOptions().setHasText("Quarrel Theater")).click();
    above.locator("#model").selectOption(String.valueOf(MODEL));
    above.locator("#text").fill("Who chairs changes from meeting to meeting");
    above.locator("#keep-proposal").click();
    above.locator("#outcome").fill("An apology was accepted");
    above.locator("#close").click();
    assertThat(above.locator("main .status.good").first()).hasText("Closed");
    look(above, "closed");
    above.locator("#draft").click();
    assertThat(above.locator("main")).containsText("Who chairs changes from meeting to meeting");
    assertThat(above.locator("main")).containsText("In a draft");
    look(above, "model");
  }

  @Test
  void J15_a_phone_in_chinese_shows_the_same_way_up() {
    long stakeholder = registered("松岭影院");
    Page page = at(agent, "/staff/incidents/report?stakeholder=" + stakeholder, CHINESE, PHONE);
    page.getByLabel("冲突").check();
    page.locator("#what").fill("双方对时间安排有分歧");
    look(page, "report");
    page.locator("#save").click();
    page.locator("#hand-up").click();
    assertThat(page.locator(".error-summary")).isVisible();
    page.locator("#reason").fill("需要经理出面");
    page.locator("#handler").selectOption(new SelectOption().setLabel(manager.name()));
    page.locator("#hand-up").click();

    assertThat(page.locator(".notice.good")).containsText("已上报");
    assertThat(page.locator("main .statuses")).containsText("关系经理");
    look(page, "view");
    page.navigate("/staff/incidents/list?state=OPEN&stakeholder=" + stakeholder);
    assertThat(page.locator("main table")).containsText("松岭影院");
    look(page, "list");
  }

  @Test
  void J15_over_rest_every_verb_refuses_with_its_sentence_what_the_screens_refuse() {
    long id = reported(registered("Rest Theater"), null);
    Api.Answer none = put(agent, id, "outcome", text("Over"));
    assertThat(none.status()).isEqualTo(409);
    assertThat(none.text()).contains("at least one step");
    assertThat(send(agent, id, "POST", "steps", text("Talked")).status()).isEqualTo(201);
    Api.Answer stale =
        agent.api().with("If-Match", "\"1\"").post(path(id) + "/steps", text("Again").build());
    assertThat(stale.status()).isEqualTo(409);

    Api.Answer wrong = send(agent, id, "POST", "hand-ups", up(agent));
    assertThat(wrong.status()).as(wrong.text()).isEqualTo(422);
    assertThat(wrong.text()).contains("relationship manager");
    JsonObject handed = send(agent, id, "POST", "hand-ups", up(manager)).json();
    assertThat(handed.getString("level")).isEqualTo("MANAGER");
    assertThat(send(manager, id, "POST", "hand-ups", up(leader)).json().getString("level"))
        .isEqualTo("LEADER");
    Api.Answer top = send(leader, id, "POST", "hand-ups", up(leader));
    assertThat(top.status()).isEqualTo(409);
    assertThat(top.text()).contains("nobody above");

    Api.Answer proposed = put(leader, id, "proposal", text("Fewer reports").add("model", MODEL));
    assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
    Api.Answer draft =
        manager.api().post(path(id) + "/proposal/draft", Json.createObjectBuilder().build());
    assertThat(draft.status()).as(draft.text()).isEqualTo(201);
    assertThat(put(leader, id, "proposal", text("More").add("model", MODEL)).status())
        .isEqualTo(409);
    assertThat(put(leader, id, "outcome", text("Agreed")).status()).isEqualTo(200);
    assertThat(send(leader, id, "POST", "steps", text("Late")).text()).contains("is closed");
    assertThat(agent.api().get("/api/v1/incidents?size=999").status()).isEqualTo(400);
  }

  @Test
  void J15_the_named_colleague_finds_it_nowhere_whatever_they_may() {
    long stakeholder = registered("Whispering Theater");
    long id = reported(stakeholder, colleague.id());
    put(agent, id, "proposal", text("Greet them by name, always").add("model", MODEL));
    Api api = colleague.api();

    assertThat(api.get(path(id)).status()).isEqualTo(404);
    assertThat(send(colleague, id, "POST", "steps", text("Let me")).status()).isEqualTo(404);
    for (String list :
        List.of(
            "/api/v1/stakeholders/" + stakeholder + "/incidents",
            "/api/v1/incidents?stakeholder=" + stakeholder)) {
      assertThat(api.get(list).json().getInt("total")).as(list).isZero();
    }
    assertThat(api.get("/api/v1/incidents?size=200").text()).doesNotContain("Whispering");
    assertThat(api.get("/api/v1/work").text()).doesNotContain("Whispering");
    Page page = at(colleague, "/staff/stakeholders/view?id=" + stakeholder, ENGLISH, DESK);
    assertThat(page.locator("main")).not().containsText("Conflict");
    for (String screen :
        List.of(
            "/staff/stakeholders/timeline?id=" + stakeholder,
            "/staff/incidents/list?state=ALL&stakeholder=" + stakeholder,
            "/staff/models/model?id=" + MODEL,
            "/staff/search?q=laughed")) {
      page.navigate(screen);
      assertThat(page.locator("main a[href*='/incidents/view?id=" + id + "']")).hasCount(0);
      assertThat(page.locator("main")).not().containsText("laughed at");
      assertThat(page.locator("main")).not().containsText("Greet them by name");
    }

    Page above = at(leader, "/staff/incidents/list?stakeholder=" + stakeholder, ENGLISH, DESK);
    assertThat(above.locator("main table tbody tr")).hasCount(1);
    Page writer = at(manager, "/staff/models/model?id=" + MODEL, ENGLISH, DESK);
    assertThat(writer.locator("main")).not().containsText("Greet them by name");
  }

  private void look(Page page, String name) {
    checkAccessible(page);
    screenshot(page, "incident-" + name + "-" + page.evaluate("document.documentElement.lang"));
  }

  private Page at(TestStaff who, String path, String language, int width) {
    Page page = signedIn(who.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  private static String path(long id) {
    return "/api/v1/incidents/" + id;
  }

  private static JsonObjectBuilder text(String text) {
    return Json.createObjectBuilder().add("text", text);
  }

  private static JsonObjectBuilder up(TestStaff to) {
    return Json.createObjectBuilder().add("reason", "Somebody above").add("handler", to.id());
  }

  private static Api.Answer put(TestStaff who, long id, String what, JsonObjectBuilder body) {
    return send(who, id, "PUT", what, body);
  }

  /** With the version that is there now. */
  private static Api.Answer send(
      TestStaff who, long id, String method, String what, JsonObjectBuilder body) {
    String version = agent.api().get(path(id)).header("ETag");
    return who.api().with("If-Match", version).send(method, path(id) + "/" + what, body.build());
  }

  private static long reported(long stakeholder, Long colleague) {
    JsonObjectBuilder facts =
        Json.createObjectBuilder().add("kind", "CONFLICT").add("what", "They were laughed at");
    if (colleague != null) {
      facts.add("colleague", colleague);
    }
    return created(
        agent
            .api()
            .post(
                "/api/v1/stakeholders/" + stakeholder + "/incidents",
                Json.createObjectBuilder().add("facts", facts).build()));
  }

  /** The agent's. */
  private static long registered(String name) {
    return new CourseByRest(agent.api()).registered(name, "EXISTING");
  }

  private static long created(Api.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().getJsonNumber("id").longValue();
  }
}

package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** What is said to whom, how and how often, from the plan over Today to the contact (R13). */
class CommunicationBrowserIT extends BrowserTest {

  private static TestStaff manager;
  private static Api api;
  private static CourseByRest course;

  @BeforeAll
  static void hire() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
    api = manager.api();
    course = new CourseByRest(api);
  }

  @Test
  void R13_a_planned_line_warns_is_due_and_is_answered_by_a_noted_contact() {
    long id = course.registered("Talking Choir");
    contact(id, "Li Wen");
    Page page = at("/staff/stakeholders/view?id=" + id, ENGLISH, DESK);
    page.locator("a[href='/staff/upkeep/communication?stakeholder=" + id + "']").click();
    page.locator("#add").click();
    assertThat(page.locator(".error-summary li")).hasCount(2);
    page.locator("#purpose").fill("Send the newsletter");
    page.locator("#medium").selectOption("EMAIL");
    page.locator("#contact").selectOption(new String[] {"Li Wen"});
    page.locator("#rhythm").selectOption("WEEKS");
    page.locator("#number").fill("1");
    page.locator("#add").click();
    assertThat(page.locator("#lines")).containsText("Every week");
    assertThat(page.locator("#lines"))
        .containsText("Li Wen has not agreed to this yet: News and information");
    assertThat(page.locator("#lines")).containsText("Li Wen prefers another way: Phone.");

    page.navigate("/staff/today");
    assertThat(page.locator("main"))
        .containsText("Get in touch with Talking Choir as the communication plan says");
    page.navigate("/staff/upkeep/due");
    page.locator("a[href*='stakeholder=" + id + "&item=']").click();
    assertThat(page.locator("#medium")).hasValue("EMAIL");
    assertThat(page.locator(".notice.warning").first()).containsText("has not agreed");
    page.locator("#text").fill("Sent number five");
    page.locator("#save").click();

    assertThat(page.locator("h1")).hasText("Talking Choir");
    assertThat(page.locator("main")).containsText("E-mail to Li Wen");
    JsonObject line = plan(id).getJsonObject(0);
    assertThat(line.isNull("doneOn")).isFalse();

    page.navigate("/staff/upkeep/communication?stakeholder=" + id);
    page.locator("#lines input[value=Stop]").click();
    assertThat(page.locator("#lines")).hasCount(0);
  }

  @Test
  void R13_over_rest_a_line_without_a_rhythm_is_never_due_and_nonsense_is_told() {
    long id = course.registered("Rest Talks");
    String path = "/api/v1/stakeholders/" + id + "/communication-plan";
    course.created(path, line(null));

    assertThat(plan(id).getJsonObject(0).get("dueOn")).isIn(null, JsonValue.NULL);
    Api.Answer wrong = api.post(path, line("often"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("P3M");
    Api.Answer kind =
        api.post(
            "/api/v1/stakeholders/" + id + "/upkeep/items",
            Json.createObjectBuilder()
                .add("kind", "COMMUNICATION")
                .add("recurrence", "P7D")
                .build());
    assertThat(kind.status()).isEqualTo(422);
  }

  @Test
  void every_screen_is_accessible_at_both_widths_in_both_languages() {
    long id = course.registered("Accessible Talks");
    contact(id, "李雯");
    String path = "/api/v1/stakeholders/" + id + "/communication-plan";
    long line = course.created(path, line("P7D"));
    course.created(path, line(null));
    List<String> screens =
        List.of(
            "upkeep/communication?stakeholder=" + id,
            "upkeep/contact?stakeholder=" + id + "&item=" + line,
            "stakeholders/view?id=" + id);
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = at("/staff", language, width);
        for (String screen : screens) {
          page.navigate("/staff/" + screen);
          checkAccessible(page);
          String name = screen.replaceAll("\\?.*", "").replaceAll(".*/", "");
          screenshot(page, "talks-" + name + "-" + language + "-" + width);
        }
      }
    }
  }

  private Page at(String path, String language, int width) {
    Page page = signedIn(manager.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  private static JsonArray plan(long id) {
    String text = api.get("/api/v1/stakeholders/" + id + "/communication-plan").text();
    return Json.createReader(new StringReader(text)).readArray();
  }

  private static void contact(long id, String name) {
    String stakeholder = "/api/v1/stakeholders/" + id;
    Api.Answer added =
        api.with("If-Match", api.get(stakeholder).header("ETag"))
            .send(
                "POST",
                stakeholder + "/contacts",
                Json.createObjectBuilder()
                    .add("name", name)
                    .add("email", "li@example.org")
                    .add("phone", "010-12345678")
                    .add("preferredMedium", "PHONE")
                    .build());
    assertThat(added.status()).as(added.text()).isEqualTo(201);
  }

  /**
   * @param recurrence null where it has none
   */
  private static JsonObject line(String recurrence) {
    JsonObjectBuilder line =
        Json.createObjectBuilder()
            .add("purpose", "通报项目进展并听取意见")
            .add("medium", "EMAIL")
            .add("twoWay", true)
            .add("consent", "INFORMATION");
    return (recurrence == null ? line : line.add("recurrence", recurrence)).build();
  }
}

package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** Past services and cooperation, noted on a stakeholder and met again before a meeting (R11). */
class DealingsBrowserIT extends BrowserTest {

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
  void R11_what_was_bought_is_noted_corrected_and_taken_out_again() {
    long id = course.registered("Harbor Choir");
    Page page = at("/staff/stakeholders/view?id=" + id, ENGLISH, DESK);
    page.getByRole(AriaRole.LINK, named("Note a service or cooperation")).click();
    assertThat(page.locator("#knownBy")).hasValue(manager.name());
    page.locator("#value").fill("twenty");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).containsText("Give the amount as a number");
    page.locator("#value").fill("20,000.50");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(3);
    page.getByLabel("A service they bought from us").check();
    page.locator("#what").fill("Training for singers");
    page.locator("#from").fill("2024-03-01");
    page.locator("#until").fill("2024-12-31");
    page.locator("#went").selectOption("MIXED");
    page.locator("#experience").fill("Approval took two months");
    page.locator("#save").click();

    assertThat(page.locator("h1")).hasText("Harbor Choir");
    assertThat(page.locator("main")).containsText("CN¥20,000.50");
    assertThat(page.locator("main")).containsText("Mar 1, 2024 – Dec 31, 2024");
    assertThat(page.locator("main")).containsText("They bought from us: Training for singers");

    page.getByRole(AriaRole.LINK, within("Correct what is noted")).click();
    page.locator("#until").fill("2024-01-31");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).containsText("cannot end before it began");
    page.locator("#until").fill("");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("since Mar 1, 2024");

    page.getByRole(AriaRole.LINK, within("Correct what is noted")).click();
    page.locator("#remove").click();
    assertThat(page.locator("main")).containsText("No service or cooperation with them is noted");
  }

  @Test
  void R11_J4_before_a_meeting_they_stand_right_beside_the_check_and_on_the_brief() {
    long stakeholder = course.registered("Hafen-Theater");
    noted(stakeholder);
    long relationship = course.begun(stakeholder);
    Page page = at("/staff/meetings/meeting?relationship=" + relationship, CHINESE, PHONE);
    Locator known = page.locator("#dealings");
    assertThat(known).containsText("送餐服务");
    assertThat(known).containsText("自2023年3月1日起");
    assertThat(known).containsText("部分顺利");
    double check = page.locator("label[for=madePAST_COOPERATION]").boundingBox().y;
    double note = page.locator("#checkPAST_COOPERATION").boundingBox().y;
    assertThat(known.boundingBox().y).isBetween(check, note);

    page.locator("#leave").click();
    page.locator("a[href*='/staff/meetings/meeting?id=']").first().click();
    page.locator("a[href*='/staff/meetings/brief?id=']").click();
    assertThat(page.locator("main")).containsText("对方购买 · 自2023年3月1日起 · ¥1,200");
  }

  @Test
  void R11_over_rest_it_is_created_once_and_changed_by_its_etag() {
    long id = course.registered("Rest Choir");
    JsonObject wrong = Json.createObjectBuilder(dealing()).add("currency", "XYZ").build();
    String path = "/api/v1/stakeholders/" + id + "/dealings";
    Api.Answer invalid = api.post(path, wrong);
    assertThat(invalid.status()).isEqualTo(422);
    assertThat(invalid.text()).contains("This is no currency");
    long dealing = noted(id);

    Api.Answer read = api.get(path + "/" + dealing);
    assertThat(read.json().getJsonObject("facts").getString("what")).isEqualTo("送餐服务");
    Api.Answer changed = put(path + "/" + dealing, read.header("ETag"));
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(put(path + "/" + dealing, read.header("ETag")).status()).isEqualTo(409);
    assertThat(
            api.get("/api/v1/stakeholders/" + course.registered("Other") + "/dealings/" + dealing))
        .satisfies(answer -> assertThat(answer.status()).isEqualTo(404));
  }

  @Test
  void every_screen_is_accessible_at_both_widths_in_both_languages() {
    long stakeholder = course.registered("Accessible Meals");
    long dealing = noted(stakeholder);
    long relationship = course.begun(stakeholder);
    List<String> screens =
        List.of(
            "dealings/dealing?stakeholder=" + stakeholder,
            "dealings/dealing?stakeholder=" + stakeholder + "&id=" + dealing,
            "stakeholders/view?id=" + stakeholder,
            "meetings/meeting?relationship=" + relationship);
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = at("/staff", language, width);
        for (String screen : screens) {
          page.navigate("/staff/" + screen);
          checkAccessible(page);
          String name = screen.replaceAll("\\?.*", "").replaceAll(".*/", "");
          screenshot(page, "dealings-" + name + "-" + language + "-" + width);
        }
      }
    }
  }

  private Page at(String path, String language, int width) {
    Page page = signedIn(manager.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  private static long noted(long stakeholder) {
    return course.created("/api/v1/stakeholders/" + stakeholder + "/dealings", dealing());
  }

  private static Api.Answer put(String path, String etag) {
    return api.with("If-Match", etag).send("PUT", path, dealing());
  }

  private static JsonObject dealing() {
    return Json.createObjectBuilder()
        .add("kind", "BOUGHT_FROM_US")
        .add("what", "送餐服务")
        .add("from", "2023-03-01")
        .add("value", 1200)
        .add("currency", "CNY")
        .add("went", "MIXED")
        .add("experience", "换了联络人后沟通变少")
        .add("knownBy", "档案室")
        .build();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions within(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}

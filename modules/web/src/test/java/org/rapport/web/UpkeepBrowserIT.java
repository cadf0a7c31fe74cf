package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** Keeping in touch as a relationship manager does it (mission J12-J14). */
class UpkeepBrowserIT extends BrowserTest {

  private static TestStaff manager;

  @BeforeAll
  static void hire() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
  }

  @Test
  void J14_what_is_planned_is_reminded_of_and_satisfied_by_a_noted_contact() {
    long id = registered("Lakeside Choir");
    post("/api/v1/stakeholders/" + id + "/sensitivities", note("Never before ten"));
    Page page = at("/staff/upkeep/plan?stakeholder=" + id, ENGLISH, DESK);
    page.locator("#kind").selectOption("CALL_BACK");
    page.locator("#rhythm").selectOption("WEEKS");
    page.locator("#number").fill("2");
    page.locator("#note").fill("Ask about the concert");
    page.locator("#add").click();
    assertThat(page.locator(".notice.good")).isVisible();
    Locator row = page.locator("#items tbody tr");
    assertThat(row).containsText("Every 2 weeks");
    assertThat(row).containsText(manager.name());

    page.navigate("/staff/upkeep/due");
    page.locator("a[href*='stakeholder=" + id + "&item=']").click();
    assertThat(page.locator("section.notice.warning")).containsText("Never before ten");
    assertThat(page.locator("#kind")).hasValue("CALL_BACK");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(2);
    page.locator("#medium").selectOption("PHONE");
    page.locator("#text").fill("The concert went well");
    page.locator("#save").click();

    assertThat(page.locator("h1")).hasText("Lakeside Choir");
    assertThat(page.locator(".timeline").first()).containsText("Phone call");
    JsonObject item = upkeep(id).getJsonArray("items").getJsonObject(0);
    assertThat(item.getString("doneOn")).isEqualTo(upkeep(id).getString("touchedOn"));

    page.navigate("/staff/upkeep/plan?stakeholder=" + id);
    page.locator("#items input[value=Stop]").click();
    assertThat(page.locator("#items")).hasCount(0);
  }

  @Test
  void R9_a_birthday_is_reminded_of_in_words_and_satisfied_by_a_noted_greeting() {
    LocalDate day = TestServer.today().plusDays(3);
    for (String language : List.of(ENGLISH, CHINESE)) {
      long id = registered("Lantern Makers " + language);
      JsonObject birthday =
          Json.createObjectBuilder()
              .add("occasion", "Birthday")
              .add("day", day.toString().substring(5))
              .add("lunar", false)
              .build();
      JsonObject consent =
          Json.createObjectBuilder().add("purpose", "GREETINGS").add("given", true).build();
      String path = "/api/v1/stakeholders/" + id;
      JsonObject contact =
          Json.createObjectBuilder()
              .add("name", "Mei Lin " + language)
              .add("consents", Json.createArrayBuilder().add(consent))
              .add("dates", Json.createArrayBuilder().add(birthday))
              .build();
      String version = manager.api().get(path).header("ETag");
      Api.Answer added = manager.api().with("If-Match", version).post(path + "/contacts", contact);
      assertThat(added.status()).as(added.text()).isEqualTo(201);

      Page page = at("/staff", language, widths(language)[0]);
      assertThat(page.locator("main")).containsText("Mei Lin " + language + " · Birthday");
      page.navigate("/staff/upkeep/due");
      Locator link = page.locator("a[href*='stakeholder=" + id + "&item=']");
      String said = language.equals(ENGLISH) ? "MMM d" : "M月d日";
      assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHas(link)))
          .containsText(
              DateTimeFormatter.ofPattern(said, Locale.forLanguageTag(language)).format(day));
      link.click();
      assertThat(page.locator("#kind")).hasValue("KEY_DATE");
      page.locator("#medium").selectOption("PHONE");
      page.locator("#text").fill("Many happy returns");
      page.locator("#save").click();
      assertThat(page.locator("ul.dates")).containsText("Mei Lin " + language);

      Api.Answer dates = manager.api().get(path + "/upkeep/dates");
      JsonObject greeted =
          Json.createReader(new StringReader(dates.text())).readArray().getJsonObject(0);
      assertThat(greeted.getString("doneOn")).isEqualTo(TestServer.today().toString());
      assertThat(LocalDate.parse(greeted.getString("dueOn"))).isAfter(day);
    }
  }

  @Test
  void J13_a_recognition_is_noted_with_its_form_and_where_it_was_shown_in_both_languages() {
    long id = registered("Bridge Street Bakery");
    String path = "/api/v1/stakeholders/" + id;
    JsonObject existing =
        Json.createObjectBuilder().add("status", "EXISTING").add("reason", "Signed").build();
    String version = manager.api().get(path).header("ETag");
    manager.api().with("If-Match", version).send("PUT", path + "/status", existing);
    for (String language : List.of(ENGLISH, CHINESE)) {
      for (int width : widths(language)) {
        Page page = at("/staff/upkeep/contact?stakeholder=" + id, language, width);
        page.locator("#kind").selectOption("RECOGNITION");
        page.locator("#medium").selectOption("IN_PERSON");
        page.locator("#text").fill("Bread for the canteen");
        page.locator("#save").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        page.locator("#recognition").selectOption("PENNANT");
        page.locator("#where").fill("Town hall, " + language);
        checkAccessible(page);
        page.locator("#save").click();
        assertThat(page.locator(".recognitions")).containsText("Town hall, " + language);
        assertThat(page.locator(".timeline").first()).containsText("Town hall, " + language);
        checkAccessible(page);
      }
    }
    assertThat(manager.api().get(path + "/upkeep/recognitions").text()).contains("PENNANT");
  }

  @Test
  void J14_days_of_the_lunar_year_and_wrong_days_are_told_apart() {
    long id = registered("Reed Marsh Village");
    Page page = at("/staff/upkeep/plan?stakeholder=" + id, CHINESE, PHONE);
    page.locator("#kind").selectOption("HOLIDAY_GREETING");
    page.locator("#rhythm").selectOption("LUNAR");
    page.locator("#day").fill("13-40");
    page.locator("#add").click();
    assertThat(page.locator(".error-summary")).containsText("请填写月和日");
    page.locator("#day").fill("3-3");
    page.locator("#add").click();

    assertThat(page.locator("#items")).containsText("每年农历 3 月 3 日");
  }

  @Test
  void J14_who_was_not_in_touch_for_too_long_is_slipping_away() {
    long id = slipping("Forgotten Garden");
    Page page = at("/staff/upkeep/slipping", ENGLISH, DESK);
    assertThat(page.locator("main")).containsText("Forgotten Garden");

    page.locator("a[href$='contact?stakeholder=" + id + "']").click();
    page.locator("#medium").selectOption("EMAIL");
    page.locator("#text").fill("Wrote to them");
    page.locator("#save").click();
    page.navigate("/staff/upkeep/slipping");

    assertThat(page.locator("main")).not().containsText("Forgotten Garden");
  }

  @Test
  void J14_a_calendar_program_reads_ones_work_at_an_address_that_can_be_renewed() {
    long id = registered("Calendar Club");
    post(
        "/api/v1/stakeholders/" + id + "/upkeep/items",
        Json.createObjectBuilder().add("kind", "CALL_BACK").add("recurrence", "P7D").build());
    Page page = at("/staff/account", ENGLISH, DESK);
    page.locator("#renew-feed").click();
    String first = path(page.locator("#feed-address").textContent());

    Api.Answer feed = TestServer.running().anonymous().get(first);
    assertThat(feed.status()).isEqualTo(200);
    assertThat(feed.text()).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:Call Calendar Club");

    page.locator("#renew-feed").click();
    String second = path(page.locator("#feed-address").textContent());
    assertThat(TestServer.running().anonymous().get(first).status()).isEqualTo(404);
    assertThat(TestServer.running().anonymous().get(second).status()).isEqualTo(200);
  }

  @Test
  void J13_a_joint_project_is_proposed_talked_over_and_agreed_on_in_both_languages() {
    for (String language : List.of(ENGLISH, CHINESE)) {
      long id = registered("Bridge School", "EXISTING");
      Page page =
          at("/staff/stakeholders/view?id=" + id, language, language == ENGLISH ? DESK : PHONE);
      page.locator("a[href*='/projects/propose']").click();
      page.locator("#save").click();
      assertThat(page.locator(".error-summary li")).hasCount(2);
      page.locator("#title").fill("Reading Saturdays");
      page.locator("#what").fill("Children read with volunteers 🙂");
      checkAccessible(page);
      page.locator("#save").click();

      page.locator("#outcome").fill("Saturdays until June");
      page.locator("#agree").click();
      assertThat(page.locator(".error-summary")).isVisible();
      assertThat(page.locator("#outcome")).hasValue("Saturdays until June");
      page.locator("#medium").selectOption("IN_PERSON");
      page.locator("#text").fill("They would like Saturdays");
      page.locator("#keep-talk").click();
      assertThat(page.locator("ol.timeline")).containsText("They would like Saturdays");
      screenshot(page, "project-" + language);
      page.locator("a[href*='/projects/propose']").click();
      page.locator("#form").fill("Volunteers teach, the school gives the rooms");
      page.locator("#save").click();
      page.locator("#outcome").fill("Saturdays until June");
      checkAccessible(page);
      page.locator("#agree").click();
      assertThat(page.locator("main .statuses .good")).isVisible();

      page.navigate("/staff/stakeholders/view?id=" + id);
      page.locator("a[href='/staff/projects/list']").click();
      page.locator("#state").selectOption("AGREED");
      assertThat(page).hasURL(Pattern.compile("state=AGREED"));
      Locator row = page.locator("tr:has(a[href*='stakeholder=" + id + "&'])");
      assertThat(row.locator(".good")).isVisible();
      checkAccessible(page);
      page.locator("#state").selectOption("DECLINED");
      assertThat(page).hasURL(Pattern.compile("state=DECLINED"));
      assertThat(row).hasCount(0);

      Api.Answer dealings = manager.api().get("/api/v1/stakeholders/" + id + "/dealings");
      assertThat(dealings.text()).contains("Reading Saturdays");
    }
  }

  @Test
  void J13_over_rest_joint_projects_are_refused_as_on_screen() {
    JsonObject proposal =
        Json.createObjectBuilder()
            .add("title", "Reading Saturdays")
            .add("what", "Children read with volunteers")
            .build();
    Api.Answer potential = manager.api().post(projects(registered("Early School")), proposal);
    assertThat(potential.status()).isEqualTo(409);
    assertThat(potential.text()).contains("existing stakeholders");
    String path = projects(registered("Late School", "EXISTING"));
    Api once = manager.api().with("Idempotency-Key", "reading-saturdays-once");
    String made = path + "/" + once.post(path, proposal).json().get("id");
    assertThat(path + "/" + once.post(path, proposal).json().get("id")).isEqualTo(made);

    JsonObject yes = Json.createObjectBuilder().add("agreed", true).add("text", "Yes").build();
    Api read = manager.api().with("If-Match", manager.api().get(made).header("ETag"));
    assertThat(read.send("PUT", made + "/answer", yes).status()).isEqualTo(409);
    JsonObject talk = Json.createObjectBuilder().add("medium", "PHONE").build();
    assertThat(read.post(made + "/talks", talk).status()).isEqualTo(422);
    JsonObject no = Json.createObjectBuilder().add("agreed", false).add("text", "No").build();
    assertThat(read.send("PUT", made + "/answer", no).json().getString("state"))
        .isEqualTo("DECLINED");
    assertThat(manager.api().get("/api/v1/joint-projects?state=DECLINED&size=1").text())
        .contains("Late School");
    assertThat(manager.api().get("/api/v1/joint-projects?state=LOST").status()).isEqualTo(400);
  }

  @Test
  void every_screen_is_accessible_at_both_widths_in_both_languages() {
    long id = slipping("Accessible Orchard");
    post(
        "/api/v1/stakeholders/" + id + "/upkeep/items",
        Json.createObjectBuilder()
            .add("kind", "INFORMATION")
            .add("recurrence", "P7D")
            .add("note", "The newsletter")
            .build());
    post("/api/v1/stakeholders/" + id + "/sensitivities", note("Not on Mondays"));
    List<String> screens =
        List.of(
            "/staff/upkeep/plan?stakeholder=" + id,
            "/staff/upkeep/contact?stakeholder=" + id,
            "/staff/upkeep/slipping",
            "/staff/upkeep/due",
            "/staff/stakeholders/view?id=" + id);
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = at("/staff", language, width);
        for (String screen : screens) {
          page.navigate(screen);
          checkAccessible(page);
          String name = screen.replaceAll("\\?.*", "").replaceAll(".*/", "");
          screenshot(page, "upkeep-" + name + "-" + language + "-" + width);
        }
      }
    }
  }

  private Page at(String path, String language, int width) {
    Page page = signedIn(manager.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  private static String path(String address) {
    return address.strip().replaceFirst("^https?://[^/]+", "");
  }

  private static JsonObject upkeep(long id) {
    return manager.api().get("/api/v1/stakeholders/" + id + "/upkeep").json();
  }

  private static JsonObject note(String text) {
    return Json.createObjectBuilder().add("text", text).build();
  }

  private static long slipping(String name) {
    long id = registered(name);
    post(
        "/api/v1/stakeholders/" + id + "/upkeep/touches",
        Json.createObjectBuilder()
            .add("medium", "PHONE")
            .add("on", "2020-01-02")
            .add("text", "The last time")
            .build());
    return id;
  }

  private static String projects(long id) {
    return "/api/v1/stakeholders/" + id + "/joint-projects";
  }

  private static long registered(String name) {
    return registered(name, "POTENTIAL");
  }

  private static long registered(String name, String as) {
    return new CourseByRest(manager.api()).registered(name, as);
  }

  private static JsonObject post(String path, JsonObject body) {
    Api.Answer answer = manager.api().post(path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }
}

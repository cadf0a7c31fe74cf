package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** The map of influence and interest as a relationship manager uses it (mission R12). */
class MapBrowserIT extends BrowserTest {

  private static TestStaff manager;

  @BeforeAll
  static void hire() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
  }

  @Test
  void R12_a_stakeholder_is_rated_with_the_arrow_keys_and_the_past_stays_as_it_was() {
    long id = registered("Beacon Hill Trust");
    LocalDate past = TestServer.today().minusDays(60);
    rated(id, 2, 3, past.minusDays(10));
    Page page = at("/staff/map/map", ENGLISH, DESK);
    Locator dot = page.locator("a.dot[data-stakeholder='" + id + "']");
    dot.focus();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#map-said")).hasText("Influence 4, interest 4");
    page.keyboard().press("Enter");

    assertThat(page.locator("#influence")).hasValue("4");
    assertThat(page.locator("#interest")).hasValue("4");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    page.locator("#reason").fill("Decides on our premises since spring");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("Manage closely");
    assertThat(page.locator("main")).containsText("Decides on our premises since spring");

    page.navigate("/staff/map/map?since=" + past);
    assertThat(dot).hasAttribute("data-influence", "4");
    assertThat(page.locator("svg.map .trail").first()).isAttached();
    page.navigate("/staff/map/map?day=" + past);
    assertThat(dot).hasAttribute("data-influence", "2");
    assertThat(dot).hasAttribute("data-interest", "3");
  }

  @Test
  void R12_a_point_dragged_to_another_cell_opens_the_form_with_its_values() {
    long id = registered("Orchard Lane Clinic");
    rated(id, 1, 1, TestServer.today().minusDays(2));
    Page page = at("/staff/map/map", ENGLISH, DESK);
    Locator dot = page.locator("a.dot[data-stakeholder='" + id + "']");
    dot.scrollIntoViewIfNeeded();
    var from = dot.locator("circle").boundingBox(); // its name beside it is not to be grabbed
    double cell = page.locator("svg.map").boundingBox().width * 100 / 560;
    page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
    page.mouse().down();
    page.mouse().move(from.x + cell, from.y - cell / 2);
    page.mouse().move(from.x + from.width / 2 + 2 * cell, from.y + from.height / 2 - 3 * cell);
    page.mouse().up();

    assertThat(page).hasURL(Pattern.compile("/staff/map/rate.*influence=4.*interest=3"));
    assertThat(page.locator("#influence")).hasValue("4");
    assertThat(page.locator("#interest")).hasValue("3");
  }

  @Test
  void R12_the_slider_moves_the_map_to_a_past_day_without_leaving_the_page() {
    long id = registered("Harbor Watch");
    rated(id, 2, 2, TestServer.today().minusDays(90));
    rated(id, 4, 5, TestServer.today().minusDays(3));
    Page page = at("/staff/map/map", ENGLISH, DESK);
    Locator dot = page.locator("a.dot[data-stakeholder='" + id + "']");
    assertThat(dot).hasAttribute("data-influence", "4");
    page.locator("#day-slider").focus();
    for (int day = 0; day < 5; day++) {
      page.keyboard().press("ArrowLeft");
    }

    assertThat(dot).hasAttribute("data-influence", "2");
    LocalDate day = TestServer.today().minusDays(5);
    assertThat(page.locator("#day")).hasValue(day.toString());
    assertThat(page).hasURL(Pattern.compile("day=" + day));
    assertThat(page.locator("#map-excel")).hasAttribute("href", Pattern.compile("day=" + day));
    assertThat(page.locator("svg.map")).hasAttribute("data-map", "read");
    assertThat(page.locator("[data-row='" + id + "']")).containsText("Monitor");
  }

  @Test
  void R12_a_call_for_new_ratings_and_a_confirmation_are_recorded_and_shown() {
    long id = registered("Chapel Street Center");
    rated(id, 3, 4, TestServer.today().minusDays(20));
    Page page = at("/staff/map/reassess", ENGLISH, DESK);
    page.locator("#reason").fill("Two departments became one");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("Two departments became one");
    Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Chapel Street Center"));
    assertThat(row).containsText("Called for");
    assertThat(row).containsText("Keep informed");

    page.navigate("/staff/map/confirm");
    page.locator("#participants").fill("Board and both department heads");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    assertThat(page.locator("#participants")).hasValue("Board and both department heads");
    page.locator("#said").fill("Agreed as drawn");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("Agreed as drawn");
    assertThat(page.locator("main")).containsText("recorded by");
  }

  @Test
  void R12_who_wants_what_of_one_service_is_noted_and_seen_side_by_side() {
    for (String language : List.of(ENGLISH, CHINESE)) {
      String matter = "Day care " + language;
      long sponsor = registered("Hill Trust " + language);
      interested(sponsor, matter, "SPONSOR", "Sixty people served");
      long user = registered("Guests of the house " + language);
      for (int width : widths(language)) {
        Page page = at("/staff/map/rate?stakeholder=" + user, language, width);
        page.locator("a[href*='/staff/interests/interest?stakeholder=" + user + "']").click();
        checkAccessible(page);
        page.locator("#matter").fill(matter.toUpperCase(Locale.ROOT));
        page.locator("#save").click();
        assertThat(page.locator(".error-summary li")).hasCount(3);
        page.locator("input[name=side][value=USER]").check();
        page.locator("#wants").fill("Two walks a week");
        page.locator("input[name=strength][value=DECISIVE]").check();
        page.locator("#save").click();
        page.locator("a[href*='/staff/interests/matter?of=']").first().click();
        assertThat(page.locator("main")).containsText("Sixty people served");
        assertThat(page.locator("main")).containsText("Two walks a week");
        checkAccessible(page);
        screenshot(page, "matter-" + language + "-" + width);
        page.locator("a.back").click();
        assertThat(page.locator("main")).containsText(matter);
        checkAccessible(page);
      }
    }
    Api.Answer sides = manager.api().get("/api/v1/matters/sides?matter=DAY%20CARE%20EN");
    assertThat(sides.status()).isEqualTo(200);
    assertThat(sides.text()).contains("Sixty people served").contains("Two walks a week");
  }

  private static void interested(long id, String matter, String side, String wants) {
    Api.Answer answer =
        manager
            .api()
            .post(
                "/api/v1/stakeholders/" + id + "/interests",
                Json.createObjectBuilder()
                    .add("matter", matter)
                    .add("side", side)
                    .add("wants", wants)
                    .add("strength", "CLEAR")
                    .add("on", TestServer.today().minusDays(3).toString())
                    .build());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  @Test
  void R12_map_and_form_are_accessible_in_both_languages_on_phone_and_desk() {
    long id = registered("Willow Court");
    rated(id, 5, 2, TestServer.today().minusDays(1));
    for (String language : List.of(ENGLISH, CHINESE)) {
      for (int width : widths(language)) {
        Page page = at("/staff/map/map?since=" + TestServer.today().minusDays(9), language, width);
        assertThat(page.locator("svg.map a.dot").first()).isVisible();
        checkAccessible(page);
        screenshot(page, "map-" + language + "-" + width);
        page.navigate("/staff/map/rate?stakeholder=" + id);
        checkAccessible(page);
        screenshot(page, "map-rate-" + language + "-" + width);
        for (String other : List.of("due?within=90", "reassess", "confirm")) {
          page.navigate("/staff/map/" + other);
          checkAccessible(page);
        }
      }
    }
  }

  private Page at(String path, String language, int width) {
    Page page = signedIn(manager.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  private static void rated(long id, int influence, int interest, LocalDate on) {
    Api.Answer answer =
        manager
            .api()
            .post(
                "/api/v1/stakeholders/" + id + "/ratings",
                Json.createObjectBuilder()
                    .add("influence", influence)
                    .add("interest", interest)
                    .add("on", on.toString())
                    .add("reason", "As far as we knew")
                    .build());
    assertThat(answer.status()).isEqualTo(201);
  }

  private static long registered(String name) {
    Api.Answer answer =
        manager
            .api()
            .post(
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
                    .build());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().getJsonNumber("id").longValue();
  }
}

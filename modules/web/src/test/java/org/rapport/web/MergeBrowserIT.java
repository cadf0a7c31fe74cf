package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** Two stakeholders that are one are merged on a screen, and separated again (mission R15). */
class MergeBrowserIT extends BrowserTest {

  private static TestStaff manager;
  private static Api api;

  @BeforeAll
  static void hire() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
    api = Api.at(TestServer.running().uri()).signedIn(manager.login(), TestServer.PASSWORD);
  }

  @Test
  void R15_duplicates_are_compared_merged_and_separated_again() {
    long one = register("同一家机构", "010-20000001");
    long other = register("同一家機構有限公司", "010-20000001");
    Page page = at(ENGLISH, DESK);
    Locator pair = page.locator("tr", new Page.LocatorOptions().setHasText("同一家机构")).first();
    pair.locator("a.button").click();
    assertThat(page.locator("table.cards")).containsText("同一家機構有限公司");
    checkAccessible(page);
    page.locator("table.cards select").first().selectOption("MERGED");
    page.locator("#merge").click();
    page.waitForURL(url -> url.contains("/staff/stakeholders/view"));
    assertThat(page.locator("h1")).hasText("同一家機構有限公司");

    page.navigate("/staff/stakeholders/view?id=" + other);
    page.waitForURL(url -> url.contains("id=" + one));
    assertThat(page.locator("h1")).hasText("同一家機構有限公司");

    page.navigate("/staff/stakeholders/duplicates");
    page.locator("tr", new Page.LocatorOptions().setHasText("同一家機構有限公司"))
        .locator("input[type=submit], button")
        .last()
        .click();
    page.navigate("/staff/stakeholders/view?id=" + other);
    assertThat(page.locator("h1")).hasText("同一家機構有限公司");
    page.navigate("/staff/stakeholders/view?id=" + one);
    assertThat(page.locator("h1")).hasText("同一家机构");
  }

  @Test
  void R15_somebody_says_that_two_are_two() {
    register("很像的机构", "010-20000002");
    register("很像的機構", "010-20000002");
    Page page = at(ENGLISH, DESK);
    Locator pair = page.locator("tr", new Page.LocatorOptions().setHasText("很像的机构"));
    assertThat(pair).hasCount(1);
    pair.locator("input[type=submit], button").click();

    assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("很像的机构"))).hasCount(0);
  }

  @Test
  void R15_over_rest_a_merged_one_leads_to_the_one_that_stays_and_a_late_change_is_refused() {
    long one = register("接口机构", "010-20000003");
    long other = register("接口機構", "010-20000003");
    assertThat(merge(one, other, 99).status()).isEqualTo(409);
    Api.Answer merged = merge(one, other, version(other));
    assertThat(merged.status()).isEqualTo(201);

    Api.Answer moved = api.get("/api/v1/stakeholders/" + other);
    assertThat(moved.status()).isEqualTo(301);
    assertThat(moved.header("Location")).endsWith("/stakeholders/" + one);

    String undo = "/api/v1/stakeholder-merges/" + merged.json().getJsonNumber("id") + "/undo";
    assertThat(api.post(undo, null).status()).isEqualTo(204);
    assertThat(api.post(undo, null).status()).isEqualTo(409);
    assertThat(api.get("/api/v1/stakeholders/" + other).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"390,zh-CN", "390,en", "1280,zh-CN", "1280,en"})
  void R15_both_screens_are_accessible(int width, String language) {
    String name = "Looks " + width + language.charAt(0);
    long one = register(name + " Trading Ltd.", "010-3" + width + "1111");
    long other = register(name + " Trading", "010-3" + width + "1111");
    Page page = at(language, width);
    checkAccessible(page);
    screenshot(page, "duplicates-" + width + "-" + language);
    page.navigate("/staff/stakeholders/merge?kept=" + one + "&merged=" + other);
    checkAccessible(page);
    screenshot(page, "merge-" + width + "-" + language);
  }

  private Page at(String language, int width) {
    Page page = signedIn(manager.login(), TestServer.PASSWORD, language, width);
    page.navigate("/staff/stakeholders/duplicates");
    return page;
  }

  private static Api.Answer merge(long kept, long merged, long version) {
    return api.post(
        "/api/v1/stakeholder-merges",
        Json.createObjectBuilder()
            .add("kept", kept)
            .add("keptVersion", version(kept))
            .add("merged", merged)
            .add("mergedVersion", version)
            .build());
  }

  private static long version(long id) {
    return api.get("/api/v1/stakeholders/" + id).json().getJsonNumber("version").longValue();
  }

  private static long register(String name, String phone) {
    return api.post(
            "/api/v1/stakeholders",
            Json.createObjectBuilder()
                .add(
                    "facts",
                    Json.createObjectBuilder()
                        .add("name", name)
                        .add("form", "ORGANIZATION")
                        .add("source", "THEY_CONTACTED")
                        .add("phone", phone))
                .add(
                    "status",
                    Json.createObjectBuilder()
                        .add("status", "POTENTIAL")
                        .add("reason", "registered by a test"))
                .build())
        .json()
        .getJsonNumber("id")
        .longValue();
  }
}

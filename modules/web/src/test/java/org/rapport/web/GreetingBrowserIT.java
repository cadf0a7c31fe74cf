package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** Letters to many: chosen, worded, looked at, tried and sent once (mission J14). */
class GreetingBrowserIT extends BrowserTest {

  private static final String GREETINGS = "/api/v1/upkeep/greetings";

  private static TestStaff manager;

  @BeforeAll
  static void hire() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
    registered("Greeted Garden", "Ann Gardener", "GREETINGS", true);
    registered("Silent Garden", "Sid Silent", "GREETINGS", false);
    registered("来信花园", "李花", "GREETINGS", true);
  }

  @Test
  void J14_a_letter_is_chosen_worded_looked_at_tried_and_sent_once() {
    Page page = at("/staff/upkeep/due", ENGLISH, DESK);
    page.locator("a[href='/staff/upkeep/greetings']").click();
    page.locator("a[href='/staff/upkeep/greeting-audience']").click();
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    page.getByLabel("Mid-Autumn Festival").check();
    page.locator("#mine").check();
    look(page, "audience");
    page.locator("#save").click();

    assertThat(page.locator("#englishSubject")).hasValue("Happy Mid-Autumn Festival");
    page.locator("#englishText").fill("{salutation}, hello from {nmae}");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).containsText("{nmae}");
    assertThat(page.locator("#englishText")).hasValue("{salutation}, hello from {nmae}");
    look(page, "words");
    page.locator("#englishText").fill("{salutation}, hello from {agent} to {organization}");
    page.locator("#save").click();

    assertThat(page.locator("main")).containsText("No consent");
    page.locator("summary").first().click();
    assertThat(page.locator("main")).containsText("Dear Ann Gardener, hello from");
    look(page, "preview");
    page.locator("#try").click();
    assertThat(page.locator(".error-summary")).containsText("no e-mail address");
    giveAnAddress();
    page.locator("#try").click();
    assertThat(page.locator(".notice.good")).containsText("on their way to you");
    page.locator("a[href*='only=NO_CONSENT']").click();
    assertThat(page.locator(".letters li")).hasCount(1);

    page.locator("#send-all").click();
    assertThat(page.locator("main [role=status] .status.good")).hasText("Sent");
    assertThat(page.locator("main table")).containsText("Silent Garden");
    look(page, "result");
    String id = page.url().replaceAll(".*id=", "");
    Api.Answer again =
        manager.api().post(GREETINGS + "/" + id + "/sending", Json.createObjectBuilder().build());
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("sent once");
    page.locator("main table a", new Page.LocatorOptions().setHasText("Greeted Garden")).click();
    assertThat(page.locator(".timeline").first()).containsText("E-mail to Ann Gardener");
  }

  @Test
  void J14_a_phone_in_chinese_walks_the_same_steps() {
    Page page = at("/staff/upkeep/greetings", CHINESE, PHONE);
    page.locator("a[href='/staff/upkeep/greeting-audience']").click();
    page.getByLabel("重阳节").check();
    page.locator("#mine").check();
    look(page, "audience");
    page.locator("#save").click();
    assertThat(page.locator("#chineseSubject")).hasValue("重阳安康");
    page.locator("#chineseText").fill("");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    page.locator("#chineseText").fill("{salutation}：重阳安康");
    look(page, "words");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("未同意接收");
    look(page, "preview");
    page.locator("#send-all").click();
    assertThat(page.locator("main [role=status] .status.good")).hasText("已发送");
    look(page, "result");
    page.navigate("/staff/upkeep/greetings");
    assertThat(page.locator("main table")).containsText("重阳节");
    look(page, "list");
  }

  @Test
  void J14_over_rest_a_letter_goes_the_same_way_with_the_same_refusals() {
    Api api = manager.api();
    JsonObject entry =
        Json.createObjectBuilder()
            .add("occasion", "LANTERN")
            .add("audience", Json.createObjectBuilder().add("mine", true))
            .build();
    Api once = api.with("Idempotency-Key", "lantern-letter-once");
    String id = id(once.post(GREETINGS, entry));
    assertThat(id(once.post(GREETINGS, entry))).isEqualTo(id);
    String version = api.get(GREETINGS + "/" + id).header("ETag");
    JsonObject half = Json.createObjectBuilder().add("englishText", "Hello {who}").build();

    Api.Answer wrong =
        api.with("If-Match", version).send("PUT", GREETINGS + "/" + id + "/words", half);
    assertThat(wrong.status()).as(wrong.text()).isEqualTo(422);
    JsonObject preview = api.get(GREETINGS + "/" + id + "/preview?size=1").json();
    assertThat(preview.getJsonObject("lines").getJsonArray("items")).hasSize(1);
    assertThat(preview.getJsonObject("counts").getInt("sent")).isEqualTo(2);
    Api.Answer sent =
        api.post(GREETINGS + "/" + id + "/sending", Json.createObjectBuilder().build());
    assertThat(sent.status()).as(sent.text()).isEqualTo(202);
    assertThat(api.send("DELETE", GREETINGS + "/" + id, null).status()).isEqualTo(409);
    assertThat(TestStaff.with(Role.RELATIONSHIP_AGENT).api().get(GREETINGS + "/" + id).status())
        .isEqualTo(404);
    assertThat(api.get(GREETINGS + "?size=1").json().getJsonArray("items")).hasSize(1);
    assertThat(api.get("/api/v1/upkeep/greeting-templates/NEWS").json().getString("englishSubject"))
        .isEqualTo("News from us");
  }

  private void look(Page page, String name) {
    checkAccessible(page);
    screenshot(page, "greeting-" + name + "-" + page.evaluate("document.documentElement.lang"));
  }

  private Page at(String path, String language, int width) {
    Page page = signedIn(manager.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  private static void giveAnAddress() {
    try (Connection database = TestServer.running().database();
        PreparedStatement give =
            database.prepareStatement("update platform.account set email = ? where login = ?")) {
      give.setString(1, manager.login() + "@rapport.example");
      give.setString(2, manager.login());
      give.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void registered(String name, String contact, String purpose, boolean consents) {
    Api api = manager.api();
    long id = new CourseByRest(api).registered(name);
    JsonObjectBuilder consent =
        Json.createObjectBuilder().add("purpose", purpose).add("given", consents);
    Api.Answer added =
        api.with("If-Match", api.get("/api/v1/stakeholders/" + id).header("ETag"))
            .post(
                "/api/v1/stakeholders/" + id + "/contacts",
                Json.createObjectBuilder()
                    .add("name", contact)
                    .add("main", true)
                    .add("email", "c" + id + "@example.org")
                    .add("consents", Json.createArrayBuilder().add(consent))
                    .build());
    assertThat(added.status()).as(added.text()).isEqualTo(201);
  }

  private static String id(Api.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().get("id").toString();
  }
}

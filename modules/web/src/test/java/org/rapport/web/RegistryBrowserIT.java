package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** The registry as a relationship manager uses it (mission R1-R10). */
class RegistryBrowserIT extends BrowserTest {

  private static TestStaff manager;

  @BeforeAll
  static void hire() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
  }

  @Test
  void a_stakeholder_is_registered_found_by_pinyin_and_edited() {
    Page page = at("/staff/stakeholders/edit", CHINESE, DESK);
    page.locator("#name").fill("松岭区民政局");
    page.locator("#otherName").fill("Songling Civil Affairs Bureau");
    page.getByLabel("单位：政府部门、事业单位或工作单位").check();
    page.locator("#reason").fill("交流会上相识");
    page.getByLabel("对方主动联系").check();
    page.getByLabel("监督：检查我们的工作").check();
    page.locator("#noteFINANCIAL").fill("年度项目资助");
    page.getByLabel("政府与主管部门").check();
    page.locator("#traitFORMALITY").selectOption("FORMAL");
    page.locator("#save").click();

    assertThat(page.locator("h1")).hasText("松岭区民政局");
    assertThat(page.locator("main")).containsText("年度项目资助");
    assertThat(page.locator("main")).containsText("政府与主管部门");
    assertThat(page.locator(".notice.good")).isVisible();

    page.navigate("/staff/stakeholders/list?q=slqmzj&form=UNIT&resource=FINANCIAL");
    page.locator("#source").selectOption("THEY_CONTACTED");
    page.getByRole(AriaRole.LINK, link("松岭区民政局")).click();
    page.getByRole(AriaRole.LINK, link("编辑利益相关方")).click();
    assertThat(page.getByLabel("监督：检查我们的工作")).isChecked();
    assertThat(page.locator("#noteFINANCIAL")).hasValue("年度项目资助");
    page.locator("#website").fill("songling.example");
    page.locator("#save").click();

    assertThat(page.locator("main")).containsText("https://songling.example");
  }

  @Test
  void everything_missing_is_told_at_once_and_everything_typed_is_kept() {
    Page page = at("/staff/stakeholders/edit", ENGLISH, PHONE);
    page.locator("#about").fill("Runs a garden");
    page.locator("#email").evaluate("field => field.type = 'text'");
    page.locator("#email").fill("nobody");
    page.locator("#save").click();

    assertThat(page.locator(".error-summary li")).hasCount(5);
    assertThat(page.locator(".error-summary li").first()).hasText("Name: Please fill this in.");
    assertThat(page.locator("#about")).hasValue("Runs a garden");
    assertThat(page.locator("#email")).hasValue("nobody");
    checkAccessible(page);
  }

  @Test
  void R1_a_change_of_status_shows_in_the_history() {
    long id = registered("Harbor Light Foundation");
    Page page = at("/staff/stakeholders/status?id=" + id, ENGLISH, DESK);
    page.locator("#reason").fill("Agreement signed");
    page.locator("#save").click();

    Locator history = page.locator("section:has(h2:text('Status history')) li");
    assertThat(history).hasCount(2);
    assertThat(history.first()).containsText("Agreement signed");
    assertThat(history.first()).containsText(manager.name());
    Locator latest = page.locator("section:has(h2:text-is('Timeline')) li").first();
    assertThat(latest).containsText("Existing since");
  }

  @Test
  void R9_a_contact_comes_with_consents_and_dates_and_goes_again() {
    long id = registered("Linden Street School");
    Page page = at("/staff/stakeholders/contact?stakeholder=" + id, ENGLISH, DESK);
    page.locator("#name").fill("Maria Gomez");
    page.locator("#preferredMedium").selectOption("EMAIL");
    page.locator("#email").fill("maria@linden.example");
    page.locator("#consentGREETINGS").selectOption("GIVEN");
    page.locator("#occasion0").fill("Birthday");
    page.locator("#day0").fill("05-12");
    page.locator("#save").click();

    assertThat(page.locator(".contact")).containsText("Maria Gomez");
    assertThat(page.locator(".contact")).containsText("Main contact");
    assertThat(page.locator(".contact")).containsText("Agreed");
    assertThat(page.locator(".contact")).containsText("May 12");

    page.getByRole(AriaRole.LINK, link("Edit contact: Maria Gomez")).click();
    page.getByText("Remove this contact").click();
    page.locator("#remove").click();
    assertThat(page.locator(".contact")).hasCount(0);
  }

  @Test
  void R10_what_needs_care_is_shown_to_who_may_see_it_and_to_nobody_else() {
    long id = registered("Quiet House");
    Page page = at("/staff/stakeholders/view?id=" + id, ENGLISH, DESK);
    page.locator("#sensitivity").fill("#{7*7} <b>No calls</b> after five");
    page.locator("#add-note").click();
    assertThat(page.locator("section.notice")).containsText("#{7*7} <b>No calls</b> after five");

    TestStaff leader = TestStaff.with(Role.LEADERSHIP);
    Page other = signedIn(leader.login(), TestServer.PASSWORD, ENGLISH, DESK);
    other.navigate("/staff/stakeholders/view?id=" + id);
    assertThat(other.locator("h1")).hasText("Quiet House");
    assertThat(other.locator("main")).not().containsText("No calls");
    assertThat(other.locator("#sensitivity")).hasCount(0);
  }

  @Test
  void R3_R4_R7_R8_over_rest_a_list_is_narrowed_by_what_they_bring_and_how_things_stand() {
    long id = registered("Came By Themselves");
    String found = "/api/v1/stakeholders?q=Came%20By%20Themselves&source=";

    assertThat(manager.api().get(found + "THEY_CONTACTED").text()).contains("\"id\":" + id);
    assertThat(manager.api().get(found + "REFERRAL").text()).doesNotContain("\"id\":" + id);
    assertThat(manager.api().get("/api/v1/stakeholders?resource=GOLD").status()).isEqualTo(400);
    String mine = "/api/v1/stakeholders?q=Came%20By%20Themselves&responsible=" + manager.id();
    assertThat(manager.api().get(mine).text()).contains("\"id\":" + id);
    assertThat(manager.api().get(mine + "&trait=FORMAL").text()).doesNotContain("\"id\":" + id);
    assertThat(manager.api().get(mine + "&service=BOTH").text()).doesNotContain("\"id\":" + id);
    assertThat(manager.api().get("/api/v1/stakeholders?trait=ODD").status()).isEqualTo(400);
    assertThat(manager.api().get("/api/v1/stakeholders/sources").text())
        .contains("WORKER_CONTACTED");
  }

  @Test
  void the_search_box_is_reached_by_keyboard_and_finds_names_initials_contacts_and_cases() {
    long id = registered("云杉路养老院");
    JsonObject contact = Json.createObjectBuilder().add("name", "Odalys Quintero").build();
    String stakeholder = "/api/v1/stakeholders/" + id;
    Api seen = manager.api().with("If-Match", manager.api().get(stakeholder).header("ETag"));
    assertThat(seen.post(stakeholder + "/contacts", contact).status()).isEqualTo(201);
    SentCase sent = SentCase.named("The lift of spruce road", "Ann");
    TestStaff handler = TestStaff.with(Role.RELATIONSHIP_MANAGER, Role.CASE_HANDLER);

    for (String language : List.of(CHINESE, ENGLISH)) {
      Page page = signedIn(handler.login(), TestServer.PASSWORD, language, DESK);
      for (String typed : List.of("云杉", "ysl", "Quintero", sent.reference())) {
        page.navigate("/staff/account");
        page.keyboard().press("Control+K");
        page.keyboard().type(typed);
        page.keyboard().press("Enter");
        boolean isCase = typed.equals(sent.reference());
        assertThat(
                page.getByRole(AriaRole.LINK, link(isCase ? "The lift of spruce road" : "云杉路养老院")))
            .isVisible();
      }
      checkAccessible(page);
    }
    Api api = handler.api();
    assertThat(api.get("/api/v1/search?q=ysl").text()).contains("云杉路养老院");
    assertThat(api.get("/api/v1/search?q=" + sent.reference()).text()).contains(sent.reference());
    Api agent = TestStaff.with(Role.RELATIONSHIP_AGENT).api();
    assertThat(agent.get("/api/v1/search?q=" + sent.reference()).text())
        .as("only where they may look")
        .doesNotContain(sent.reference());
    assertThat(api.get("/api/v1/search?q=" + "y".repeat(201)).status()).isEqualTo(400);
    assertThat(api.get("/api/v1/search").text()).isEqualTo("[]");
  }

  @Test
  void J18_over_rest_people_are_named_by_what_their_accounts_allow_and_teams_chosen() {
    long id = new CourseByRest(manager.api()).registered("Four Roles Hall");
    String path = "/api/v1/stakeholders/" + id + "/responsible";
    TestStaff consultant = TestStaff.with(Role.CONSULTANT);
    TestStaff agent = TestStaff.with(Role.RELATIONSHIP_AGENT);
    Api first = manager.api().with("If-Match", manager.api().get(path).header("ETag"));
    assertThat(first.send("PUT", path, named(consultant, "AGENT")).status()).isEqualTo(409);
    assertThat(first.send("PUT", path, named(agent, null)).status()).isEqualTo(422);
    JsonArray both =
        Json.createArrayBuilder(named(consultant, "CONSULTANT"))
            .addAll(Json.createArrayBuilder(named(manager, "INTEGRATOR")))
            .build();
    assertThat(first.send("PUT", path, both).status()).isEqualTo(204);
    assertThat(first.send("PUT", path, both).status()).isEqualTo(409);
    assertThat(consultant.api().get(path).text()).contains("CONSULTANT", "INTEGRATOR");
    assertThat(consultant.api().send("PUT", path, both).status()).isEqualTo(403);
    assertThat(agent.api().get(path).status()).isEqualTo(404);

    TestStaff coordinator = TestStaff.with(Role.RELATIONSHIP_MANAGER);
    Api team = coordinator.api();
    assertThat(team.send("PUT", "/api/v1/team", team(consultant)).status()).isEqualTo(409);
    assertThat(team.get("/api/v1/team/candidates").text()).contains(manager.name());
    assertThat(team.get(path).status()).isEqualTo(404);
    assertThat(team.send("PUT", "/api/v1/team", team(manager)).status()).isEqualTo(200);
    assertThat(team.get(path).status()).isEqualTo(200);
  }

  private static JsonArray named(TestStaff who, String role) {
    JsonObjectBuilder entry = Json.createObjectBuilder().add("account", who.id());
    if (role != null) {
      entry.add("role", role);
    }
    return Json.createArrayBuilder().add(entry).build();
  }

  private static JsonObject team(TestStaff member) {
    return Json.createObjectBuilder()
        .add("members", Json.createArrayBuilder().add(member.id()))
        .build();
  }

  @Test
  void two_people_never_overwrite_each_other() {
    long id = registered("Contested Ltd.");
    Page first = at("/staff/stakeholders/edit?id=" + id, ENGLISH, DESK);
    TestStaff colleague = TestStaff.with(Role.RELATIONSHIP_AGENT, Role.LEADERSHIP);
    Page second = signedIn(colleague.login(), TestServer.PASSWORD, ENGLISH, DESK);
    second.navigate("/staff/stakeholders/edit?id=" + id);
    second.locator("#about").fill("Theirs");
    second.locator("#save").click();
    assertThat(second.locator("h1")).hasText("Contested Ltd.");

    first.locator("#about").fill("Mine");
    first.locator("#save").click();

    assertThat(first.locator(".error-summary")).containsText(colleague.name());
    assertThat(first.locator("#about")).hasValue("Mine");
    assertThat(facts(id)).contains("Theirs");
  }

  @Test
  void R6_a_group_is_renamed_and_retired() {
    Page page = at("/staff/stakeholders/groups", ENGLISH, DESK);
    page.locator("#englishName").fill("Neighbors");
    page.locator("#chineseName").fill("邻居");
    page.locator("#save").click();
    page.getByRole(AriaRole.LINK, link("Neighbors")).click();
    page.locator("#englishName").fill("Close neighbors");
    page.locator("#retired").check();
    page.locator("#save").click();

    assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Close neighbors")))
        .containsText("Retired");
    page.navigate("/staff/stakeholders/edit");
    assertThat(page.locator("#groups")).not().containsText("Close neighbors");
  }

  @Test
  void what_does_not_exist_is_not_found() {
    Page page = at("/staff/stakeholders/list", ENGLISH, DESK);
    for (String path : List.of("view?id=999999", "view", "edit?id=x", "contact?stakeholder=0")) {
      assertThat(page.navigate("/staff/stakeholders/" + path).status()).as(path).isEqualTo(404);
    }
    forgiveConsole();
  }

  @Test
  void every_screen_is_accessible_at_both_widths_in_both_languages() {
    long id = registered("Accessible Foundation");
    List<String> screens =
        List.of(
            "list?q=nothing-like-this",
            "sources",
            "view?id=" + id,
            "edit",
            "edit?id=" + id,
            "contact?stakeholder=" + id,
            "status?id=" + id,
            "groups");
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = at("/staff", language, width);
        for (String screen : screens) {
          page.navigate("/staff/stakeholders/" + screen);
          checkAccessible(page);
        }
        page.navigate("/staff/stakeholders/list?responsible=" + manager.id());
        assertThat(page.locator("tbody")).containsText(manager.name());
        page.locator(".menu summary").click();
        assertThat(page.locator(".menu a[href$=import]")).isVisible();
        screenshot(page, "stakeholders-" + language + "-" + width);
        page.locator(".menu summary").click(); // open it lies over the filters
        checkAccessible(page);
      }
    }
  }

  private Page at(String path, String language, int width) {
    Page page = signedIn(manager.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  private static long registered(String name) {
    return new CourseByRest(manager.api()).registered(name);
  }

  private static String facts(long id) {
    return manager.api().get("/api/v1/stakeholders/" + id).text();
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}

package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.platform.Api;
import org.rapport.platform.Role;
import org.rapport.platform.webhooks.Receiver;

/** Working calendar, mail and audit trail as an administrator and an auditor use them. */
class AdministrationBrowserIT extends BrowserTest {

  private static final List<String> QUESTIONS =
      List.of(
          "ACKNOWLEDGED_IN_TIME",
          "ASSESSED",
          "CONFLICT_DECLARED",
          "POINTS_ANSWERED",
          "DECIDED_IN_TIME",
          "REMEDY_DONE",
          "RECORD_COMPLETE");

  private static TestStaff administrator;
  private static TestStaff auditor;

  @BeforeAll
  static void hire() {
    administrator = TestStaff.with(Role.ADMINISTRATOR);
    auditor = TestStaff.with(Role.AUDITOR);
  }

  private Page at(TestStaff member, String path, String language, int width) {
    Page page = signedIn(member.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  @Test
  void a_day_is_declared_found_in_its_year_and_made_ordinary_again() {
    Page page = at(administrator, "/staff/admin/calendar-day", CHINESE, DESK);
    page.locator("#day").fill("2031-03-04");
    page.getByLabel("节假日").check();
    page.locator("#nameChinese").fill("周年庆");
    page.locator("#nameEnglish").fill("Anniversary");
    page.locator("#save").click();

    assertThat(page.locator("h1")).hasText("工作日历 2031");
    assertThat(page.locator("table.cards")).containsText("周年庆");
    assertThat(page.locator("a.day.holiday")).hasText("4");

    page.locator("a.day.holiday").click();
    assertThat(page.locator("#nameEnglish")).hasValue("Anniversary");
    page.locator("#forget").click();
    assertThat(page.locator("a.day.holiday")).hasCount(0);
  }

  @Test
  void a_day_without_a_name_is_told_beside_the_field() {
    Page page = at(administrator, "/staff/admin/calendar-day?day=2031-05-05", ENGLISH, PHONE);
    page.locator("#nameChinese").fill("开放日");
    page.locator("#save").click();

    assertThat(page.locator("#nameEnglish-error")).containsText("Please fill this in");
    assertThat(page.locator("#nameChinese")).hasValue("开放日");
    checkAccessible(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {PHONE, DESK})
  void the_days_of_2027_say_that_they_are_provisional(int width) {
    Page page = at(administrator, "/staff/admin/calendar?year=2027", ENGLISH, width);
    assertThat(page.locator(".notice.warning")).containsText("The days of 2027 are provisional");
    checkAccessible(page);
    screenshot(page, "calendar-2027-" + width);
    page.navigate("/staff/admin/calendar?year=2026");
    assertThat(page.locator(".notice.warning")).hasCount(0);
    assertThat(page.locator("a.day.make-up")).hasCount(6);
  }

  @Test
  void hours_that_cannot_be_read_are_told_beside_their_day_and_kept() {
    Page page = at(administrator, "/staff/admin/calendar-hours", ENGLISH, DESK);
    assertThat(page.locator("#MONDAY")).hasValue("09:00-12:00, 13:30-17:30");
    page.locator("#FRIDAY").fill("from nine to five");
    page.locator("#save").click();

    assertThat(page.locator("#FRIDAY-error")).containsText("Write spans such as");
    assertThat(page.locator("#FRIDAY")).hasValue("from nine to five");
    checkAccessible(page);
    page.locator("#FRIDAY").fill("9:00-12:00, 13:30-17:30");
    page.locator("#save").click();
    assertThat(page.locator("h1")).containsText("Working calendar");
  }

  @Test
  void a_deadline_over_spring_festival_explains_itself() {
    Page page =
        at(administrator, "/staff/admin/calendar-explain?from=2026-02-12&days=5", CHINESE, DESK);
    assertThat(page.locator("table.cards tbody tr")).hasCount(14);
    assertThat(page.locator("table.cards tbody tr").nth(1)).containsText("春节调休上班");
    assertThat(page.locator("table.cards tbody tr").last()).containsText("第 5 个工作日");
    checkAccessible(page);
  }

  @ParameterizedTest
  @CsvSource({ENGLISH + ", " + DESK, CHINESE + ", " + PHONE})
  void C4_a_profile_shows_what_it_would_move_and_moves_it_when_told_to(String language, int width) {
    String contract = "Screen-" + language + System.nanoTime();
    Page page = at(administrator, "/staff/admin/limits-profile", language, width);
    page.locator("#nameChinese").fill("合同" + contract);
    page.locator("#nameEnglish").fill("Contract " + contract);
    page.locator("#STAGE_ONE").fill("0");
    page.locator("#save").click();
    assertThat(page.locator("#STAGE_ONE-error")).isVisible();
    page.locator("#STAGE_ONE").fill("6");
    page.locator("#contract").fill(contract);
    page.locator("#save").click();
    assertThat(page.locator(".notice.good")).containsText(contract);
    String reference = underContract(contract);

    page.navigate("/staff/admin/limits");
    checkAccessible(page);
    screenshot(page, "limits-" + language);
    page.getByText(contract).first().click();
    page.locator("#STAGE_ONE").fill("9");
    page.locator("#preview").click();
    assertThat(page.locator("#moves")).containsText(reference);
    assertThat(page.locator("#STAGE_ONE")).hasValue("9");
    checkAccessible(page);
    screenshot(page, "limits-profile-" + language);
    page.locator("#save").click();

    assertThat(page.locator("#moves")).containsText(reference);
    checkAccessible(page);
    screenshot(page, "limits-moves-" + language);
    page.locator("#move").click();
    assertThat(page.locator("#live > .notice.good")).isVisible();
    assertThat(page.locator("#moves")).not().containsText(reference);

    Page desk =
        at(
            TestStaff.with(Role.CASE_HANDLER),
            "/staff/cases/case?reference=" + reference,
            language,
            width);
    desk.locator("details summary").first().click();
    assertThat(desk.locator(".explanation").first()).containsText(contract);
    screenshot(desk, "limits-case-" + language);
    page.navigate("/staff/admin/limits");
    page.getByText(contract).first().click();
    page.locator("#ended").check();
    page.locator("#save").click();
    assertThat(page.locator(".notice.good").first()).containsText(contract);
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void C19_a_webhook_is_added_told_signed_and_what_it_was_told_sent_again(String language)
      throws IOException {
    try (Receiver receiver = new Receiver()) {
      String name = "Intranet " + language + System.nanoTime();
      Page page = at(administrator, "/staff/admin/webhook", language, widths(language)[0]);
      page.locator("#name").fill(name);
      page.locator("#url").fill("https://169.254.169.254/latest");
      page.locator("#save").click();
      assertThat(page.locator("#url-error")).containsText("RAPPORT_WEBHOOK_NETWORKS");
      assertThat(page.locator("#events-error")).isVisible();
      checkAccessible(page);
      page.locator("#url").fill(receiver.url());
      page.locator("input[value='case.received']").check();
      page.locator("#save").click();
      assertThat(page.locator("#secret")).containsText("whsec_");
      checkAccessible(page);
      screenshot(page, "webhook-" + language);
      String reference = submitted().getString("reference");

      page.navigate("/staff/admin/webhooks");
      assertThat(page.locator("table.cards")).containsText(receiver.url());
      checkAccessible(page);
      page.getByText(name).click();
      page.locator("header.page-header a.button").click();
      Locator row =
          page.locator("table.cards tbody tr")
              .filter(new Locator.FilterOptions().setHasText(reference));
      until(page, () -> row.locator(".status.good").count() == 1);
      assertThat(row).containsText("204");
      checkAccessible(page);
      screenshot(page, "webhook-deliveries-" + language);
      row.locator("input[type=submit]").click();
      assertThat(page.locator(".notice.good")).isVisible();
      until(page, () -> called(receiver, reference) == 2);

      page.navigate("/staff/admin/webhooks");
      page.getByText(name).click();
      page.locator("#remove").click();
      assertThat(page.locator("main")).not().containsText(name);
    }
  }

  private static long called(Receiver receiver, String reference) {
    return receiver.calls().stream().filter(call -> call.body().contains(reference)).count();
  }

  /** Looks again until something in the background has come so far. */
  private static void until(Page page, BooleanSupplier there) {
    for (int look = 0; look < 60 && !there.getAsBoolean(); look++) {
      page.waitForTimeout(250);
      page.navigate(page.url());
    }
    assertThat(there.getAsBoolean()).isTrue();
  }

  @Test
  void C19_webhooks_are_kept_by_programs_too() throws IOException {
    try (Receiver receiver = new Receiver()) {
      Api api = administrator.api();
      JsonObject wanted =
          Json.createObjectBuilder()
              .add("name", "By program " + System.nanoTime())
              .add("url", receiver.url())
              .add("events", Json.createArrayBuilder().add("case.closed"))
              .build();
      Api keyed = api.with("Idempotency-Key", "webhook-" + System.nanoTime());
      Api.Answer added = keyed.post("/api/v1/webhooks", wanted);
      assertThat(added.status()).as(added.text()).isEqualTo(201);
      assertThat(keyed.post("/api/v1/webhooks", wanted).text()).isEqualTo(added.text());
      JsonObject webhook = added.json().getJsonObject("webhook");
      String path = "/api/v1/webhooks/" + webhook.getJsonNumber("id");

      assertThat(api.post(path + "/secret", null).json().getString("secret"))
          .isNotEqualTo(added.json().getString("secret"));
      assertThat(api.send("PUT", path, wanted).status()).isEqualTo(409);
      assertThat(api.get(path).text()).doesNotContain("whsec_").contains("case.closed");
      assertThat(api.post(path + "/test", null).status()).isEqualTo(204);
      assertThat(
              api.get("/api/v1/webhook-deliveries?webhook=" + webhook.getJsonNumber("id"))
                  .json()
                  .getJsonArray("items"))
          .hasSize(1);
      assertThat(api.send("DELETE", path, null).status()).isEqualTo(204);
      assertThat(api.get(path).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void C16_a_sample_is_drawn_gone_through_and_its_findings_stand_in_the_summary(String language)
      throws SQLException {
    LocalDate someQuarter = TestServer.today().minusMonths(language.equals(ENGLISH) ? 3 : 6);
    String quarter = someQuarter.getYear() + "-Q" + ((someQuarter.getMonthValue() - 1) / 3 + 1);
    String reference = endedOn(someQuarter);
    Page page = at(auditor, "/staff/admin/audit", language, widths(language)[0]);
    page.locator("a[href='/staff/admin/audit-samples']").click();
    page.locator("#quarter").fill("2026");
    page.locator("#draw").click();
    assertThat(page.locator("#quarter-error")).containsText("2026-Q3");
    checkAccessible(page);
    page.locator("#quarter").fill(quarter);
    page.locator("#draw").click();
    assertThat(page.locator("h1")).containsText(quarter);
    checkAccessible(page);
    page.getByText(reference).click();

    page.locator("input[name='OUTCOME_TOLD'][value='NO']").check();
    page.locator("#save").click();
    assertThat(page.locator("#OUTCOME_TOLD-error")).isVisible();
    assertThat(page.locator("#ASSESSED-error")).isVisible();
    checkAccessible(page);
    for (String question : QUESTIONS) {
      page.locator("input[name='" + question + "'][value='YES']").check();
    }
    page.locator("[id='OUTCOME_TOLD-note']").fill("Nobody wrote 没有告知");
    page.locator("#save").click();
    assertThat(page.locator("table.cards").last()).containsText("没有告知");
    checkAccessible(page);
    screenshot(page, "sample-" + language);
    String list = auditor.api().get("/api/v1/audit-samples/" + quarter).text();
    assertThat(list).contains(reference, "没有告知");
    assertThat(
            auditor
                .api()
                .get("/api/v1/audit-samples/" + quarter + "/workbook")
                .header("Content-Disposition"))
        .contains("sample-" + quarter + ".xlsx");
  }

  /** A case that ended long ago, which nobody can make happen today. */
  private static String endedOn(LocalDate day) throws SQLException {
    String reference = SentCase.named("Ended long ago", "Ann").reference();
    try (Connection database = TestServer.running().database();
        PreparedStatement end =
            database.prepareStatement(
                "update feedback.cases set state = 'WITHDRAWN', closed_at = ? where reference = ?")) {
      end.setObject(1, day.atTime(12, 0).atOffset(ZoneOffset.UTC));
      end.setString(2, reference);
      end.executeUpdate();
    }
    return reference;
  }

  @Test
  void C15_an_administrator_is_told_that_nothing_scans() {
    Page page = at(administrator, "/staff/admin/files", CHINESE, PHONE);
    assertThat(page.locator(".notice.warning")).containsText("RAPPORT_CLAMD");
    checkAccessible(page);
    screenshot(page, "files");
    Api api = administrator.api();
    assertThat(api.get("/api/v1/file-scans").json().getBoolean("scanning")).isFalse();
    assertThat(api.post("/api/v1/file-scans/all", null).status()).isEqualTo(409);
    assertThat(api.post("/api/v1/file-scans/some", null).status()).isEqualTo(404);
  }

  private static String underContract(String contract) {
    String reference = SentCase.named("Under a contract", "Ann").reference();
    Api.Answer put =
        TestStaff.with(Role.CASE_HANDLER)
            .api()
            .send(
                "PUT",
                "/api/v1/cases/" + reference + "/contract",
                Json.createObjectBuilder().add("contract", contract).build());
    assertThat(put.status()).as(put.text()).isEqualTo(200);
    return reference;
  }

  @Test
  void C6_a_rule_of_routing_is_added_moved_up_tried_and_ended() {
    for (String language : List.of(CHINESE, ENGLISH)) {
      String word = "zx" + System.nanoTime() + language.substring(0, 2);
      for (int width : widths(language)) {
        Page page = at(administrator, "/staff/admin/routing-rule", language, width);
        page.locator("#save").click();
        assertThat(page.locator(".error-summary a")).hasCount(3);
        page.locator("#nameEnglish").fill("Word " + word);
        page.locator("#nameChinese").fill("词 " + word);
        page.locator("#keywords").fill(word + "\n着火" + word);
        page.locator("#queue").fill("Desk " + word);
        checkAccessible(page);
        page.locator("#save").click();
        assertThat(page.locator(".notice.good")).containsText(word);
        Locator row =
            page.locator("table.cards tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Desk " + word));
        assertThat(row).hasCount(1);
        checkAccessible(page);
        screenshot(page, "routing-" + language + "-" + width);

        page.navigate("/staff/admin/routing-trial");
        page.locator("#text").fill("It says " + word + " here");
        page.locator("#ask").click();
        assertThat(page.locator("#trial li").last()).containsText(word);
        assertThat(page.locator("#trial li").last()).containsText("Desk " + word);
        checkAccessible(page);
        screenshot(page, "routing-trial-" + language + "-" + width);

        page.navigate("/staff/admin/routing");
        page.locator("#save-safety").click();
        assertThat(page.locator(".notice.good")).isVisible();
        row.locator("th a").click();
        page.locator("#ended").check();
        page.locator("#save").click();
        assertThat(row.locator("input[type=submit]")).hasCount(0);
      }
    }
  }

  @Test
  void mail_waits_visibly_where_no_server_is_configured_and_can_be_put_in_front() {
    String reference = submitted().getString("reference");
    Page page = at(administrator, "/staff/admin/mail?state=WAITING", ENGLISH, DESK);
    assertThat(page.locator(".notice.warning")).containsText("nothing is sent");
    assertThat(page.locator("table.cards")).containsText("mail.reader@example.org");
    assertThat(page.locator("main")).not().containsText("The ramp is closed");
    checkAccessible(page);
    page.locator("table.cards tbody tr")
        .filter(new Locator.FilterOptions().setHasText(reference))
        .locator("input[type=submit]")
        .click();
    assertThat(page.locator(".notice.good")).containsText("in the queue again");
  }

  @ParameterizedTest
  @ValueSource(ints = {PHONE, DESK})
  void an_auditor_reads_what_was_done_and_verifies_that_it_is_whole(int width) {
    String reference = submitted().getString("reference");
    Page page = at(auditor, "/staff/admin/audit?object=" + reference, CHINESE, width);
    assertThat(page.locator("table.cards tbody tr").first()).containsText("已收到个案");
    assertThat(page.locator("table.cards")).not().containsText("mail.reader");
    page.locator("header.page-header a[href*=check]").click();
    assertThat(page.locator("#verification")).containsText("记录完整");
    checkAccessible(page);
    screenshot(page, "audit-" + width);
  }

  @Test
  void the_trail_names_who_signed_in_and_from_where() {
    Page page = at(auditor, "/staff/admin/audit?action=session.opened", ENGLISH, DESK);
    String row = page.locator("table.cards tbody tr").first().innerText();
    assertThat(row)
        .contains(auditor.login())
        .contains("Signed in")
        .containsPattern("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1"); // whichever localhost is
  }

  @Test
  void the_calendar_is_no_place_for_auditors_nor_the_trail_for_administrators() {
    Page page = at(auditor, "/staff/admin/audit", ENGLISH, DESK);
    assertThat(page.navigate("/staff/admin/calendar").status()).isNotEqualTo(200);
    Page other = at(administrator, "/staff/admin/mail", ENGLISH, DESK);
    assertThat(other.navigate("/staff/admin/audit").status()).isNotEqualTo(200);
    forgiveConsole();
  }

  private static JsonObject submitted() {
    Api.Answer sent =
        TestServer.running()
            .anonymous()
            .post(
                "/api/v1/cases",
                Json.createObjectBuilder()
                    .add("type", "COMPLAINT")
                    .add("identity", "NAMED")
                    .add("subject", "Ramp")
                    .add("text", "The ramp is closed.")
                    .add("remedySought", "Open it.")
                    .add("language", "en")
                    .add(
                        "contact",
                        Json.createObjectBuilder()
                            .add("name", "Mail Reader")
                            .add("email", "mail.reader@example.org"))
                    .build());
    assertThat(sent.status()).isEqualTo(201);
    return sent.json();
  }
}

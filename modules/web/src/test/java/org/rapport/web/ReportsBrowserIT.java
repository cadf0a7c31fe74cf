package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** What leadership looks at; over years that no other test has cases in. */
class ReportsBrowserIT extends BrowserTest {

  private static final LocalDate DAY = LocalDate.of(1979, 3, 5);
  private static final String PERIOD = "?from=1979-03-01&to=1979-08-31";
  private static final String DASHBOARD = "/staff/reports/dashboard" + PERIOD;

  private static TestStaff leader;
  private static Api handler;
  private static ImportedCases imported;

  /** 40 by the portal, 9 by phone, 4 by letter. */
  @BeforeAll
  static void bringCases() throws InterruptedException {
    leader = TestStaff.with(Role.LEADERSHIP);
    handler = TestStaff.with(Role.CASE_HANDLER).api();
    List<EarlierComplaint> rows = new ArrayList<>();
    for (int i = 0; i < 53; i++) {
      LocalDate received = DAY.plusDays(i * 3L);
      LocalDate closed = i % 6 == 0 ? null : received.plusDays(2 + i % 9);
      rows.add(
          new EarlierComplaint(
              -100 - i,
              received,
              "Complaint",
              "",
              i < 4 ? "Postal mail" : i < 13 ? "Phone" : "Web",
              closed == null ? "In progress" : "Closed with monetary relief",
              i % 9 < 4,
              closed));
    }
    imported = ImportedCases.bring(handler, rows);
  }

  @AfterAll
  static void takeThemOutAgain() throws InterruptedException {
    imported.undo();
  }

  @Test
  void a_leader_chooses_a_period_and_reads_its_figures() {
    Page page = at("/staff/reports/dashboard", ENGLISH, DESK);
    page.locator("#from").fill("1979-03-01");
    page.locator("#to").fill("1979-08-31");
    page.locator("form.period button").click();

    assertThat(page.locator("#kpi-received .figure")).hasText("53");
    assertThat(page.locator("#kpi-decided-on-time")).containsText("95% interval");
    assertThat(page.url()).contains("from=1979-03-01");
    page.locator(".periods a").first().click();
    assertThat(page.locator(".periods a[aria-current]")).hasCount(1);
  }

  @Test
  void four_cases_read_fewer_than_five_and_take_another_cell_with_them() {
    Page page = at(DASHBOARD, ENGLISH, DESK);
    Locator channels =
        page.locator(".bar-table")
            .filter(new Locator.FilterOptions().setHasText("On behalf"))
            .first();
    assertThat(row(channels, "Letter")).hasText("<5");
    assertThat(row(channels, "Phone")).hasText("withheld");
    assertThat(row(channels, "Online")).hasText("40");
    assertThat(page.locator("main")).containsText("“<5” is 1 to 4 cases");
  }

  @Test
  void every_chart_says_in_words_what_it_draws() {
    Page page = at(DASHBOARD, ENGLISH, DESK);
    Locator charts = page.locator("svg.plot");
    assertThat(charts).hasCount(4);
    assertThat(page.locator(".nothing").first()).isVisible(); // too few ratings
    for (int i = 0; i < charts.count(); i++) {
      Locator chart = charts.nth(i);
      assertThat(chart.getAttribute("role")).isEqualTo("img");
      assertThat(chart.getAttribute("aria-label")).isNotBlank();
    }
    page.locator("summary", new Page.LocatorOptions().setHasText("Show as a table"))
        .first()
        .click();
    assertThat(page.locator("details[open] table tbody tr").first()).containsText("Mar 79");
  }

  @Test
  void what_is_wrong_with_a_period_stands_beside_its_field() {
    Page page = at("/staff/reports/dashboard?from=1979-08-31&to=1979-03-01", ENGLISH, DESK);
    assertThat(page.locator("#to-error")).containsText("is before the first");
    assertThat(page.locator("#to")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("#to")).hasValue("1979-03-01");
    assertThat(page.locator("#from-error")).hasText("");
    assertThat(page.locator(".error-summary a[href='#to']")).isVisible();
    checkAccessible(page);

    page.navigate("/staff/reports/dashboard?from=1950-01-01&to=1979-03-01");
    assertThat(page.locator("#from-error")).containsText("from 1970 on");
    page.navigate("/staff/reports/dashboard?from=1979-01-01&to=2019-01-01");
    assertThat(page.locator("#to-error")).containsText("25 years");
  }

  @ParameterizedTest
  @CsvSource({"en, Summary, Cases received", "zh-CN, 摘要, 收到的个案"})
  void the_workbook_comes_in_the_language_of_the_page(String language, String sheet, String kpi)
      throws IOException {
    Page page = at(DASHBOARD, language, DESK);
    Download download = page.waitForDownload(() -> page.locator("a[href*=workbook]").click());
    assertThat(download.suggestedFilename()).isEqualTo("feedback-kpi-1979-03-01-1979-08-31.xlsx");
    KpiSheets sheets = new KpiSheets(Files.readAllBytes(download.path()));
    assertThat(sheets.sheet(KpiSheets.SUMMARY).getSheetName()).isEqualTo(sheet);
    assertThat(sheets.at(KpiSheets.SUMMARY, KpiSheets.FIRST, 0)).isEqualTo(kpi);
    assertThat(sheets.at(KpiSheets.SUMMARY, KpiSheets.FIRST, 1)).isEqualTo(53.0);
    assertThat(sheets.sheet(KpiSheets.RECEIVED).getDrawingPatriarch().getCharts()).hasSize(4);
    assertThat(sheets.sheet(KpiSheets.CASES).getLastRowNum()).isEqualTo(53);
    assertThat(sheets.sheet(KpiSheets.CASES).getRow(0).getLastCellNum()).isEqualTo((short) 10);
  }

  @Test
  void a_workbook_is_made_in_the_background_and_fetched_from_the_list_by_who_asked()
      throws IOException {
    Page page = downloads(ENGLISH, DESK);
    page.locator("#prepare").click();
    Locator link = page.locator("table.downloads th a");
    assertThat(link).hasText("Mar 1, 1979 – Aug 31, 1979");
    assertThat(page.locator("table.downloads")).containsText("Ready");
    checkAccessible(page);

    Download download = page.waitForDownload(link::click);
    KpiSheets sheets = new KpiSheets(Files.readAllBytes(download.path()));
    assertThat(sheets.at(KpiSheets.SUMMARY, KpiSheets.FIRST, 1)).isNotNull();
    assertThat(sheets.sheet(KpiSheets.CASES).getLastRowNum()).isEqualTo(53);
    String address = link.getAttribute("href");
    assertThat(downloads(ENGLISH, DESK).navigate(address).status()).isEqualTo(404);
    forgiveConsole();
    page.locator("button[name=forget]").click();
    assertThat(page.locator(".empty")).containsText("Nothing prepared");
  }

  @Test
  void a_long_export_shows_how_far_it_is_and_can_be_stopped() throws SQLException {
    Page page = downloads(CHINESE, PHONE);
    checkAccessible(page);
    try (Connection waiting = TestServer.running().database();
        Statement lock = waiting.createStatement()) {
      waiting.setAutoCommit(false);
      lock.execute("lock table feedback.cases in access exclusive mode"); // nothing can be read
      page.locator("#prepare").click();
      assertThat(page.locator("progress")).isVisible();
      checkAccessible(page);
      page.waitForResponse(
          answer -> "POST".equals(answer.request().method()),
          page.locator("button[name=stop]")::click);
      waiting.rollback();
    }
    assertThat(page.locator("table.downloads .status")).hasText("已停止");
    assertThat(page.locator("table.downloads th a")).hasCount(0);
  }

  @Test
  void a_background_period_that_is_none_says_so_beside_its_field() {
    Page page = downloads(ENGLISH, DESK);
    page.locator("#to").fill("1970-01-01");
    page.locator("#prepare").click();
    assertThat(page.locator("#to-error")).containsText("before the first");
    checkAccessible(page);
  }

  /** Of a leader who has asked for nothing yet. */
  private Page downloads(String language, int width) {
    TestStaff another = TestStaff.with(Role.LEADERSHIP);
    Page page = signedIn(another.login(), TestServer.PASSWORD, language, width);
    page.navigate("/staff/reports/downloads" + PERIOD);
    return page;
  }

  @Test
  void a_leader_has_no_way_to_the_cases() {
    Page page = at(DASHBOARD, ENGLISH, DESK);
    assertThat(page.locator("main a[href*='/staff/cases']")).hasCount(0);
    assertThat(page.navigate("/staff/cases/inbox").status()).isEqualTo(403);
    forgiveConsole();
  }

  @Test
  void it_is_accessible_at_both_widths_in_both_languages() {
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = at(DASHBOARD, language, width);
        checkAccessible(page);
        screenshot(page, "reports-" + language + "-" + width);
      }
    }
  }

  @Test
  void a_period_without_cases_says_so_and_leads_on() {
    Page page = at("/staff/reports/dashboard?from=1971-01-01&to=1971-02-01", CHINESE, PHONE);
    assertThat(page.locator(".empty a")).isVisible();
    checkAccessible(page);
  }

  private static Locator row(Locator table, String label) {
    return table
        .locator("tr")
        .filter(new Locator.FilterOptions().setHasText(label))
        .locator("td.number");
  }

  private Page at(String path, String language, int width) {
    Page page = signedIn(leader.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }
}

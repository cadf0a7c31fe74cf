package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/**
 * Twelve years of earlier cases come in as a file; what REST, workbook and dashboard then say is
 * what plain code counts in the file. The years lie before all cases of other tests.
 */
class ImportedFiguresIT {

  private static final List<EarlierComplaint> FILE = EarlierComplaint.some(600);

  private static Api handler;
  private static TestStaff leader;
  private static ImportedCases imported;

  @BeforeAll
  static void bringThem() throws InterruptedException {
    handler = TestStaff.with(Role.CASE_HANDLER).api();
    leader = TestStaff.with(Role.LEADERSHIP);
    imported = ImportedCases.bring(handler, FILE);
  }

  @AfterAll
  static void takeThemOutAgain() throws InterruptedException {
    imported.undo();
  }

  private static Stream<Arguments> periods() {
    return Stream.of(
        Arguments.of(EarlierComplaint.FIRST, EarlierComplaint.LAST),
        Arguments.of(LocalDate.of(2005, 1, 1), LocalDate.of(2005, 12, 31)),
        Arguments.of(LocalDate.of(2005, 6, 17), LocalDate.of(2005, 8, 20)),
        Arguments.of(LocalDate.of(2005, 9, 1), LocalDate.of(2005, 9, 30)),
        Arguments.of(LocalDate.of(1998, 2, 15), LocalDate.of(1999, 3, 14)));
  }

  @ParameterizedTest
  @MethodSource("periods")
  void received_by_month_type_channel_and_severity_are_the_files(LocalDate from, LocalDate to) {
    CountedByHand hand = new CountedByHand(FILE, from, to);
    JsonObject received = kpis(from, to).getJsonObject("received");
    for (String by : FiguresSaid.RECEIVED) {
      JsonObject table = received.getJsonObject(by);
      assertThat(table.getJsonObject("total").getInt("count")).isEqualTo(hand.received().size());
      for (JsonObject cell : table.getJsonArray("rows").getValuesAs(JsonObject.class)) {
        isShown(cell, hand.received(cell.getString("key")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("periods")
  void the_backlog_by_age_is_the_files(LocalDate from, LocalDate to) {
    List<Long> open = new CountedByHand(FILE, from, to).backlog();
    JsonObject backlog = kpis(from, to).getJsonObject("backlog");
    assertThat(backlog.getJsonObject("total").getInt("count")).isEqualTo(open.size());
    Map<String, long[]> bands =
        Map.of(
            "UP_TO_7", new long[] {0, 7},
            "UP_TO_14", new long[] {8, 14},
            "UP_TO_30", new long[] {15, 30},
            "UP_TO_90", new long[] {31, 90},
            "OVER_90", new long[] {91, 99_999});
    for (JsonObject cell : backlog.getJsonArray("rows").getValuesAs(JsonObject.class)) {
      long[] band = bands.get(cell.getString("key"));
      isShown(cell, open.stream().filter(days -> days >= band[0] && days <= band[1]).count());
    }
  }

  @ParameterizedTest
  @MethodSource("periods")
  void decided_in_time_upheld_and_withdrawn_are_the_files(LocalDate from, LocalDate to) {
    CountedByHand hand = new CountedByHand(FILE, from, to);
    JsonObject kpis = kpis(from, to);
    isShare(kpi(kpis, "decided-on-time"), hand.decidedOnTime());
    isShare(kpi(kpis, "upheld"), hand.upheld());
    isShare(kpi(kpis, "withdrawn"), hand.withdrawn());
    isShare(kpi(kpis, "contested"), hand.decided(row -> false));
    isShare(kpi(kpis, "reopened"), hand.decided(row -> false));
    assertThat(kpi(kpis, "acknowledged-on-time").containsKey("n")).isFalse();
    assertThat(kpi(kpis, "satisfied-with-outcome").containsKey("n")).isFalse();
    for (JsonObject month : FiguresSaid.trend(kpis, "decided-on-time")) {
      YearMonth when = YearMonth.parse(month.getString("month"));
      if (month.containsKey("n")) {
        CountedByHand.Share share = hand.decidedOnTime(day -> YearMonth.from(day).equals(when));
        assertThat(month.getInt("n")).as("%s", when).isEqualTo((int) share.n());
        assertThat(FiguresSaid.number(month, "value"))
            .isCloseTo((double) share.hits() / share.n(), within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("periods")
  void half_and_nine_of_ten_were_decided_and_closed_when_the_file_says(
      LocalDate from, LocalDate to) {
    CountedByHand hand = new CountedByHand(FILE, from, to);
    JsonObject kpis = kpis(from, to);
    isTime(kpi(kpis, "time-to-decision-median"), hand.timesToDecision(), hand.daysToDecision(.5));
    isTime(kpi(kpis, "time-to-decision-p90"), hand.timesToDecision(), hand.daysToDecision(.9));
    isTime(kpi(kpis, "time-to-close-median"), hand.timesToClose(), hand.daysToClose(.5));
    isTime(kpi(kpis, "time-to-close-p90"), hand.timesToClose(), hand.daysToClose(.9));
  }

  @ParameterizedTest
  @MethodSource("periods")
  void every_cell_of_the_workbook_is_what_rest_says_in_both_languages(
      LocalDate from, LocalDate to) {
    JsonObject kpis = kpis(from, to);
    KpiSheets english = new KpiSheets(workbook(handler, from, to, "en"));
    KpiSheets chinese = new KpiSheets(workbook(handler, from, to, "zh-CN"));
    for (KpiSheets sheets : List.of(english, chinese)) {
      FiguresSaid.areSheets(sheets, kpis);
      assertThat(sheets.sheet(KpiSheets.CASES).getLastRowNum())
          .isEqualTo(new CountedByHand(FILE, from, to).received().size());
    }
    for (int row = KpiSheets.FIRST; row < KpiSheets.FIRST + 5; row++) {
      assertThat(chinese.at(KpiSheets.SUMMARY, row, 0))
          .isNotEqualTo(english.at(KpiSheets.SUMMARY, row, 0));
    }
  }

  @ParameterizedTest
  @MethodSource("periods")
  void the_dashboard_shows_what_rest_says(LocalDate from, LocalDate to) {
    StaffBrowser browser = new StaffBrowser(TestServer.running().uri());
    browser.signIn(leader.login(), TestServer.PASSWORD, "/staff");
    String page = browser.get("/staff/reports/dashboard?from=" + from + "&to=" + to).body();
    FiguresSaid.areTiles(page, kpis(from, to));
  }

  @Test
  void what_was_taken_out_again_is_in_no_figure() throws InterruptedException {
    LocalDate day = LocalDate.of(1985, 5, 6);
    List<EarlierComplaint> few = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      few.add(
          new EarlierComplaint(
              -i, day.plusDays(i), "Complaint", "", "Phone", "Resolved", true, day.plusDays(9)));
    }
    ImportedCases brought = ImportedCases.bring(handler, few);
    LocalDate last = day.plusDays(30);
    assertThat(kpi(kpis(day, last), "received").getInt("n")).isEqualTo(8);
    brought.undo();
    assertThat(kpi(kpis(day, last), "received").containsKey("n")).isFalse();
    assertThat(kpi(kpis(day, last), "decided-on-time").containsKey("n")).isFalse();
  }

  private static void isShown(JsonObject cell, long counted) {
    if (cell.containsKey("count")) {
      assertThat(cell.getInt("count")).as("%s", cell).isEqualTo((int) counted);
    } else if (cell.getString("shown").equals("<5")) {
      assertThat(counted).as("%s", cell).isBetween(0L, 4L);
    } else {
      assertThat(counted).as("%s", cell).isGreaterThanOrEqualTo(5);
    }
  }

  private static void isShare(JsonObject kpi, CountedByHand.Share share) {
    if (share.n() < 5) {
      assertThat(kpi.containsKey("value") || kpi.containsKey("n")).isFalse();
      return;
    }
    assertThat(kpi.getInt("hits")).as("%s", kpi).isEqualTo((int) share.hits());
    assertThat(kpi.getInt("n")).isEqualTo((int) share.n());
    double p = (double) share.hits() / share.n();
    double n = share.n();
    double z = 1.959964;
    double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    double reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    assertThat(FiguresSaid.number(kpi, "value")).isCloseTo(p, within(1e-9));
    JsonObject interval = kpi.getJsonObject("interval");
    assertThat(FiguresSaid.number(interval, "low"))
        .isCloseTo(Math.max(0, middle - reach), within(1e-9));
    assertThat(FiguresSaid.number(interval, "high"))
        .isCloseTo(Math.min(1, middle + reach), within(1e-9));
  }

  private static void isTime(JsonObject kpi, long n, Long days) {
    assertThat(kpi.getInt("n")).as("%s", kpi).isEqualTo((int) n);
    assertThat(FiguresSaid.number(kpi, "value"))
        .isEqualTo(days == null ? null : days.doubleValue());
  }

  private static JsonObject kpis(LocalDate from, LocalDate to) {
    Api.Answer answer = handler.get("/api/v1/kpis?from=" + from + "&to=" + to);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static byte[] workbook(Api reader, LocalDate from, LocalDate to, String language) {
    return reader
        .get("/api/v1/reports/kpi.xlsx?from=" + from + "&to=" + to + "&lang=" + language)
        .body();
  }

  private static JsonObject kpi(JsonObject kpis, String code) {
    return FiguresSaid.coded(kpis.getJsonArray("kpis"), code);
  }
}

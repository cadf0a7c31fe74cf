package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What REST says of a period, and that workbook and dashboard say the same. */
final class FiguresSaid {

  /** In the order of the workbook. */
  static final List<String> RECEIVED = List.of("byMonth", "byType", "byChannel", "bySeverity");

  private static final List<String> RELATIONSHIPS =
      List.of(
          "byStep",
          "byEnding",
          "beforeByReason",
          "brokenByWay",
          "brokenByCause",
          "exceptionsByKind");

  private FiguresSaid() {}

  /** Every number of the sheets is REST's. */
  static void areSheets(KpiSheets sheets, JsonObject kpis) {
    isSummary(sheets, kpis);
    JsonObject received = kpis.getJsonObject("received");
    isCounts(
        sheets.counts(KpiSheets.RECEIVED), RECEIVED.stream().map(received::getJsonObject).toList());
    isCounts(sheets.counts(KpiSheets.BACKLOG), List.of(kpis.getJsonObject("backlog")));
    JsonObject relationships = kpis.getJsonObject("relationships");
    isCounts(
        sheets.counts(KpiSheets.RELATIONSHIPS),
        RELATIONSHIPS.stream().map(relationships::getJsonObject).toList());
    isTrend(sheets, KpiSheets.ON_TIME, 1, trend(kpis, "acknowledged-on-time"));
    isTrend(sheets, KpiSheets.ON_TIME, 5, trend(kpis, "decided-on-time"));
    isTrend(sheets, KpiSheets.ON_TIME, 9, trend(kpis, "time-to-decision-median"));
    isTrend(sheets, KpiSheets.ON_TIME, 13, trend(kpis, "time-to-close-median"));
    isTrend(sheets, KpiSheets.SATISFACTION, 9, trend(kpis, "upheld"));
    isTrend(sheets, KpiSheets.APPROACH, 1, trend(kpis, "steps-as-agreed"));
    isTrend(sheets, KpiSheets.APPROACH, 5, trend(kpis, "converted"));
  }

  /** Every tile of the dashboard, read in English, says what REST says. */
  static void areTiles(String page, JsonObject kpis) {
    for (JsonObject kpi : kpis.getJsonArray("kpis").getValuesAs(JsonObject.class)) {
      if (!kpi.containsKey("value") && !page.contains(id(kpi.getString("code")))) {
        continue; // before there is any relationship its tiles are not there
      }
      String tile = tile(page, kpi.getString("code"));
      if (!kpi.containsKey("value")) {
        assertThat(tile).containsAnyOf("too few to show", "not reached yet", "<5", "withheld");
        continue;
      }
      String value =
          switch (kpi.getString("unit")) {
            case "SHARE", "INDEX" -> oneDigit(number(kpi, "value"), 2) + "%";
            case "RATE", "RATE_OF_YEARS" -> oneDigit(number(kpi, "value"), 0);
            default -> "%,.0f".formatted(number(kpi, "value"));
          };
      assertThat(tile).as(kpi.getString("code")).contains(value);
      if (kpi.getString("unit").equals("SHARE")) {
        assertThat(tile).contains("%,d of %,d".formatted(kpi.getInt("hits"), kpi.getInt("n")));
      }
    }
  }

  /** Rounded as a spreadsheet does. */
  private static String oneDigit(double value, int moved) {
    return "%,.1f"
        .formatted(
            BigDecimal.valueOf(value).movePointRight(moved).setScale(1, RoundingMode.HALF_UP));
  }

  static void isSummary(KpiSheets sheets, JsonObject kpis) {
    int row = KpiSheets.FIRST;
    for (JsonObject kpi : kpis.getJsonArray("kpis").getValuesAs(JsonObject.class)) {
      if (kpi.containsKey("value")) {
        isNumber(sheets.at(KpiSheets.SUMMARY, row, 1), number(kpi, "value"));
      } else {
        assertThat(sheets.at(KpiSheets.SUMMARY, row, 1)).isInstanceOf(String.class);
      }
      isNumber(sheets.at(KpiSheets.SUMMARY, row, 2), number(kpi, "n"));
      isNumber(sheets.at(KpiSheets.SUMMARY, row, 3), number(kpi, "hits"));
      JsonObject interval = kpi.getJsonObject("interval");
      isNumber(
          sheets.at(KpiSheets.SUMMARY, row, 4), interval == null ? null : number(interval, "low"));
      if (interval == null || interval.containsKey("high")) {
        Double high = interval == null ? null : number(interval, "high");
        isNumber(sheets.at(KpiSheets.SUMMARY, row, 5), high);
      }
      isNumber(sheets.at(KpiSheets.SUMMARY, row, 6), number(kpi, "target"));
      row++;
    }
  }

  static void isCounts(List<Object> written, List<JsonObject> tables) {
    List<Object> said = new ArrayList<>();
    for (JsonObject counted : tables) {
      Stream.concat(
              counted.getJsonArray("rows").stream(), Stream.of(counted.getJsonObject("total")))
          .map(JsonValue::asJsonObject)
          .forEach(cell -> said.add(cell.containsKey("count") ? number(cell, "count") : null));
    }
    assertThat(written.stream().map(cell -> cell instanceof Double ? cell : null).toList())
        .isEqualTo(said);
  }

  static void isTrend(KpiSheets sheets, int sheet, int column, List<JsonObject> months) {
    for (int i = 0; i < months.size(); i++) {
      JsonObject month = months.get(i);
      int row = KpiSheets.FIRST_MONTH + i;
      JsonObject interval = month.getJsonObject("interval");
      isNumber(sheets.at(sheet, row, column), number(month, "value"));
      isNumber(
          sheets.at(sheet, row, column + 1), interval == null ? null : number(interval, "low"));
      isNumber(
          sheets.at(sheet, row, column + 2), interval == null ? null : number(interval, "high"));
      isNumber(sheets.at(sheet, row, column + 3), number(month, "n"));
    }
  }

  static void isNumber(Object written, Double said) {
    if (said == null) {
      assertThat(written).isNull();
    } else {
      assertThat((Double) written).isCloseTo(said, within(1e-9));
    }
  }

  static Double number(JsonObject from, String name) {
    return from.get(name) instanceof JsonNumber number
        ? Double.valueOf(number.doubleValue())
        : null;
  }

  static List<JsonObject> trend(JsonObject kpis, String code) {
    return coded(kpis.getJsonArray("trends"), code)
        .getJsonArray("months")
        .getValuesAs(JsonObject.class);
  }

  static JsonObject coded(JsonArray all, String code) {
    return all.getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String id(String code) {
    return "id=\"kpi-" + code + "\"";
  }

  static String tile(String page, String code) {
    int start = page.indexOf(id(code));
    assertThat(start).as("tile of %s", code).isPositive();
    return page.substring(start, page.indexOf("</li>", start))
        .replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<");
  }
}

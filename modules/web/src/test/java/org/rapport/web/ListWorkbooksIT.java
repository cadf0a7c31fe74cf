package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** The workbook of every list of the staff, opened (mission R12, R15). */
class ListWorkbooksIT {

  private static final String NAME = "=1+1 Ledger Lane";
  private static final String MATTER = "Ledgers of the lane";

  private static Api manager;
  private static long stakeholder;

  @BeforeAll
  static void a_stakeholder_in_many_lists() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER).api();
    stakeholder = new CourseByRest(manager).registered(NAME, "EXISTING");
    post("upkeep/touches", json("medium", "PHONE", "on", "2020-01-02", "text", "Long ago"));
    post("upkeep/items", json("kind", "OTHER", "recurrence", "P7D"));
    String overAYearAgo = TestServer.today().minusDays(400).toString();
    post(
        "ratings",
        json("on", overAYearAgo, "reason", "Met").add("influence", 4).add("interest", 5));
    post(
        "interests",
        json("matter", MATTER, "side", "USER", "wants", "Tidy books", "strength", "CLEAR")
            .add("on", overAYearAgo));
    post("joint-projects", json("title", "A shared ledger", "what", "Both keep one"));
    JsonObjectBuilder facts = json("kind", "CONFLICT", "what", "They were laughed at");
    post("incidents", Json.createObjectBuilder().add("facts", facts));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "upkeep-due, Name, 名称, Due, =1+1 Ledger Lane",
    "upkeep-slipping, Name, 名称, Slips away on, =1+1 Ledger Lane",
    "incidents, Exception, 例外, Due, Conflict",
    "reviews, What, 评审对象, Due, ",
    "review-actions, Improvement action, 改进措施, Due, ",
    "lessons, Lesson, 经验教训, Day, ",
    "joint-projects, Name, 名称, Proposed on, =1+1 Ledger Lane",
    "deviations, Relationship, 关系, Asked on, ",
    "map, Stakeholder, 利益相关方, Rated on, =1+1 Ledger Lane",
    "ratings-due, Stakeholder, 利益相关方, Due on, =1+1 Ledger Lane",
    "matters, Service or matter, 服务或事项, , Ledgers of the lane",
    "duplicates, One, 其一, , ",
    "timeline, When, 时间, When, "
  })
  void R12_R15_it_opens_in_both_languages_with_days_as_days_and_no_formula(
      String list, String english, String chinese, String dayColumn, String ours)
      throws IOException {
    String query = list.equals("timeline") ? "?id=" + stakeholder : "";
    assertThat(cell(rows(list + "/workbook" + query, "zh-CN").get(0), 0)).isEqualTo(chinese);
    List<Row> rows = rows(list + "/workbook" + query, "en");
    List<String> headings = texts(rows.get(0));

    assertThat(headings.get(0)).isEqualTo(english);
    assertThat(rows).allMatch(ListWorkbooksIT::isWithoutFormula);
    if (dayColumn != null) {
      int column = headings.indexOf(dayColumn);
      assertThat(column).as(headings.toString()).isNotNegative();
      assertThat(rows.subList(1, rows.size()))
          .allMatch(row -> row.getCell(column) == null || isDay(row.getCell(column)));
    }
    if (ours != null) {
      assertThat(rows).extracting(row -> cell(row, 0)).contains(ours);
    }
  }

  @Test
  void R15_filters_are_kept_and_nonsense_in_them_is_refused() throws IOException {
    assertThat(rows("matters/workbook?q=ledgers%20of", "en")).hasSize(2);
    assertThat(rows("matters/workbook?q=nobody%20wants%20this", "en")).hasSize(1);
    assertThat(rows("timeline/workbook?kind=SURVEY&id=" + stakeholder, "en")).hasSize(1);
    assertThat(
            rows("timeline/workbook?kind=SURVEY&kind=RECORD&kind=INCIDENT&id=" + stakeholder, "en"))
        .hasSizeGreaterThan(1);
    assertThat(rows("incidents/workbook?state=ALL&stakeholder=" + stakeholder, "en")).hasSize(2);
    assertThat(manager.get(address("incidents/workbook?state=LOST")).status()).isEqualTo(400);
    assertThat(manager.get(address("timeline/workbook")).status()).isEqualTo(404);
    assertThat(manager.get(address("everything/workbook")).status()).isEqualTo(404);
    Api handler = TestStaff.with(Role.CASE_HANDLER).api();
    assertThat(handler.get(address("lessons/workbook")).status()).isEqualTo(404);
  }

  private static boolean isWithoutFormula(Row row) {
    return StreamSupport.stream(row.spliterator(), false)
        .noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
  }

  private static boolean isDay(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  private static String cell(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell == null ? "" : cell.toString();
  }

  private static List<Row> rows(String list, String language) throws IOException {
    Api.Answer answer = manager.with("Accept-Language", language).get(address(list));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      List<Row> rows = new ArrayList<>();
      workbook.getSheetAt(0).forEach(rows::add);
      assertThat(workbook.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef())
          .as("every heading narrows its column")
          .endsWith(String.valueOf(rows.size()));
      return rows;
    }
  }

  private static String address(String list) {
    return "/api/v1/lists/" + list;
  }

  private static JsonObjectBuilder json(String... pairs) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      object.add(pairs[i], pairs[i + 1]);
    }
    return object;
  }

  private static void post(String what, JsonObjectBuilder body) {
    Api.Answer answer =
        manager.post("/api/v1/stakeholders/" + stakeholder + "/" + what, body.build());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }
}

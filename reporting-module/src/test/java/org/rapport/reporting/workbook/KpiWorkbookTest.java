package org.rapport.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseFacts;
import org.rapport.platform.Texts;
import org.rapport.reporting.kpi.Breakdown;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.kpi.Trend;

class KpiWorkbookTest {

  private static final List<CaseFacts> CASES = WorkbookExamples.cases(900);
  private static final Figures FIGURES = WorkbookExamples.figures(CASES);

  @Test
  void every_figure_of_the_summary_is_the_dashboard_s() throws IOException {
    try (XSSFWorkbook workbook = made(Texts.ENGLISH)) {
      XSSFSheet summary = workbook.getSheet("Summary");
      for (Figure figure : FIGURES.all()) {
        Row row = row(summary, english(figure.kpi()));
        assertThat(row.getCell(7).getStringCellValue())
            .isEqualTo(
                new PlainTexts().in(Texts.ENGLISH, "reporting", "report.light." + figure.light()));
        if (figure.isShown() && figure.value() != null) {
          assertThat(row.getCell(1).getNumericCellValue())
              .as("%s", figure.kpi())
              .isCloseTo(figure.value(), within(1e-9));
        }
        if (figure.isShown() && figure.kpi().unit() == Kpi.Unit.SHARE) {
          assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(figure.n().doubleValue());
          assertThat(row.getCell(4).getNumericCellValue())
              .isCloseTo(figure.interval().low(), within(1e-9));
          assertThat(row.getCell(5).getNumericCellValue())
              .isCloseTo(figure.interval().high(), within(1e-9));
        }
      }
    }
  }

  @Test
  void every_count_and_trend_is_the_dashboard_s() throws IOException {
    try (XSSFWorkbook workbook = made(Texts.ENGLISH)) {
      XSSFSheet received = workbook.getSheet("Received");
      Breakdown channels = FIGURES.receivedBy(Breakdown.By.CHANNEL);
      for (Breakdown.Row part : channels.rows()) {
        String label = new PlainTexts().in(Texts.ENGLISH, channels.label(part));
        assertThat(row(received, label).getCell(1).getNumericCellValue())
            .isEqualTo(part.count().value().doubleValue());
      }
      assertThat(row(received, "Total").getCell(1).getNumericCellValue()).isEqualTo(900);
      XSSFSheet times = workbook.getSheet("On time");
      Trend decided = FIGURES.trend(Kpi.DECIDED_ON_TIME);
      for (int i = 0; i < decided.months().size(); i++) {
        Figure month = decided.months().get(i);
        if (month.isShown()) {
          assertThat(times.getRow(22 + i).getCell(5).getNumericCellValue())
              .isCloseTo(month.value(), within(1e-9));
          assertThat(times.getRow(22 + i).getCell(6).getNumericCellValue())
              .isCloseTo(month.interval().low(), within(1e-9));
          assertThat(times.getRow(22 + i).getCell(8).getNumericCellValue())
              .isEqualTo(month.n().doubleValue());
        }
      }
    }
  }

  @Test
  void shares_and_totals_are_live_formulas() throws IOException {
    try (XSSFWorkbook workbook = made(Texts.ENGLISH)) {
      Row share = row(workbook.getSheet("Summary"), english(Kpi.DECIDED_ON_TIME));
      assertThat(share.getCell(1).getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(share.getCell(4).getCellFormula()).contains("SQRT");
      Row total = row(workbook.getSheet("Backlog"), "Total");
      assertThat(total.getCell(1).getCellType()).isIn(CellType.FORMULA, CellType.NUMERIC);
    }
  }

  @Test
  void the_cases_are_all_there_with_dates_and_words() throws IOException {
    try (XSSFWorkbook workbook = made(Texts.ENGLISH)) {
      XSSFSheet cases = workbook.getSheet("Cases");
      assertThat(cases.getLastRowNum()).isEqualTo(CASES.size());
      for (int i = 0; i < CASES.size(); i++) {
        CaseFacts facts = CASES.get(i);
        Row row = cases.getRow(i + 1);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo(facts.reference());
        assertThat(row.getCell(5).getLocalDateTimeCellValue().toLocalDate())
            .isEqualTo(facts.receivedOn());
        assertThat(row.getCell(1).getStringCellValue())
            .isEqualTo(
                new PlainTexts().in(Texts.ENGLISH, "feedback", "type." + facts.type().name()));
      }
      assertThat(cases.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:T901");
      assertThat(cases.getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void what_looks_like_a_formula_stays_text() throws IOException {
    List<String> typed =
        List.of(
            "=1+1",
            "@SUM(A1)",
            "+1",
            "-2",
            "#{7*7}",
            "<script>",
            " lead & trail ",
            "_x0041_",
            "a\u0000b\uD800c",
            "汉字 😀");
    try (XSSFWorkbook workbook =
        read(
            WorkbookExamples.workbook(
                FIGURES,
                Texts.ENGLISH,
                reader ->
                    typed.forEach(
                        text ->
                            reader.accept(WorkbookExamples.detail(WorkbookExamples.any(), text))),
                CaseSheets.EXCEL_ROWS))) {
      XSSFSheet cases = workbook.getSheet("Cases");
      List<String> found = new ArrayList<>();
      for (int row = 1; row <= typed.size(); row++) {
        Cell cell = cases.getRow(row).getCell(CaseColumn.SUBJECT.ordinal());
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        found.add(cell.getStringCellValue());
      }
      assertThat(found.subList(0, 8)).isEqualTo(typed.subList(0, 8));
      assertThat(found.get(8)).isEqualTo("abc");
      assertThat(found.get(9)).isEqualTo("汉字 😀");
      Cell stakeholder = cases.getRow(1).getCell(CaseColumn.STAKEHOLDER.ordinal());
      assertThat(stakeholder.getStringCellValue()).isEqualTo("Zhang & Sons <Ltd>");
    }
  }

  @Test
  void more_cases_than_a_sheet_holds_go_on_the_next() throws IOException {
    KpiWorkbook small = WorkbookExamples.workbook(FIGURES, Texts.ENGLISH, details(), 500);
    try (XSSFWorkbook workbook = read(small)) {
      assertThat(workbook.getSheet("Cases").getLastRowNum()).isEqualTo(500);
      assertThat(workbook.getSheet("Cases 2").getLastRowNum()).isEqualTo(400);
      assertThat(workbook.getSheet("Cases 2").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Reference");
    }
  }

  @Test
  void rows_are_never_dropped_for_want_of_a_sheet() {
    CaseSource endless =
        reader -> {
          for (int i = 0; i < 5_000; i++) {
            reader.accept(WorkbookExamples.detail(WorkbookExamples.any(), "more"));
          }
        };
    assertThatThrownBy(
            () ->
                WorkbookExamples.bytes(
                    WorkbookExamples.workbook(FIGURES, Texts.ENGLISH, endless, 100)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void who_may_not_read_cases_sees_what_was_done_by_when_and_no_more() throws IOException {
    try (XSSFWorkbook workbook =
        read(WorkbookExamples.ofHandling(FIGURES, Texts.ENGLISH, details()))) {
      XSSFSheet cases = workbook.getSheet("Cases");
      List<String> heads = new ArrayList<>();
      cases.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
      assertThat(heads)
          .containsExactly(
              "Reference",
              "State",
              "Received",
              "Acknowledge by",
              "Acknowledged",
              "Decide by",
              "Decided",
              "In time",
              "Closed",
              "Extended");
      assertThat(cases.getLastRowNum()).isEqualTo(CASES.size());
      assertThat(cases.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:J901");
      Row first = cases.getRow(1);
      assertThat(first.getCell(0).getStringCellValue()).isEqualTo(CASES.get(0).reference());
      assertThat(first.getCell(2).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(CASES.get(0).receivedOn());
      for (Row row : cases) {
        row.forEach(
            cell -> assertThat(cell.toString()).doesNotContain("Late again", "Zhang", "li.na"));
      }
      assertThat(row(workbook.getSheet("Definitions"), "Cases").getCell(1).getStringCellValue())
          .contains("are for readers who may read cases");
    }
  }

  @Test
  void the_number_of_rows_does_not_tell_a_total_that_is_hidden() throws IOException {
    List<CaseFacts> few = WorkbookExamples.cases(4);
    CaseSource source =
        reader -> few.forEach(facts -> reader.accept(WorkbookExamples.detail(facts, "one")));
    try (XSSFWorkbook workbook =
        read(WorkbookExamples.ofHandling(WorkbookExamples.figures(few), Texts.CHINESE, source))) {
      XSSFSheet cases = workbook.getSheet("明细");
      assertThat(cases.getLastRowNum()).isEqualTo(1);
      assertThat(cases.getRow(1).getCell(0).getStringCellValue()).contains("满五件");
    }
  }

  @Test
  void the_chinese_workbook_is_chinese() throws IOException {
    try (XSSFWorkbook workbook = made(Texts.CHINESE)) {
      assertThat(workbook.getSheetName(0)).isEqualTo("封面");
      assertThat(workbook.getProperties().getCoreProperties().getTitle()).contains("关键指标");
      assertThat(row(workbook.getSheet("摘要"), "按时作出决定")).isNotNull();
      assertThat(workbook.getSheet("收到").getDrawingPatriarch().getCharts()).hasSize(4);
      assertThat(workbook.getSheet("按时情况").getDrawingPatriarch().getCharts()).hasSize(2);
    }
  }

  @Test
  void every_sheet_prints_across_one_page_with_its_head_and_number() throws IOException {
    for (Locale language : List.of(Texts.ENGLISH, Texts.CHINESE)) {
      try (XSSFWorkbook workbook = made(language)) {
        for (Sheet sheet : workbook) {
          assertThat(sheet.getFitToPage()).isTrue();
          assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
          assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
          assertThat(sheet.getFooter().getRight()).contains("&P", "&N");
        }
        assertThat(workbook.getSheetAt(1).getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(workbook.getSheetAt(9).getRepeatingRows().formatAsString()).isEqualTo("1:1");
      }
    }
  }

  @Test
  void every_chart_draws_the_cells_beside_it_and_says_what_it_is() throws IOException {
    for (Locale language : List.of(Texts.ENGLISH, Texts.CHINESE)) {
      try (XSSFWorkbook workbook = made(language)) {
        for (Sheet sheet : workbook) {
          XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
          for (XSSFChart chart : drawing == null ? List.<XSSFChart>of() : drawing.getCharts()) {
            assertThat(chart.getTitleText().getString()).isNotBlank();
            String source =
                chart.getChartSeries().get(0).getSeries(0).getValuesData().getDataRangeReference();
            assertThat(source).contains(sheet.getSheetName());
          }
        }
      }
    }
  }

  @Test
  void C12_root_causes_have_count_share_open_actions_and_effects_and_small_ones_are_hidden()
      throws IOException {
    for (Locale language : List.of(Texts.ENGLISH, Texts.CHINESE)) {
      try (XSSFWorkbook workbook = made(language)) {
        XSSFSheet causes = workbook.getSheetAt(8);
        boolean english = language.equals(Texts.ENGLISH);
        assertThat(causes.getSheetName()).isEqualTo(english ? "Root causes" : "根本原因");
        Row late = row(causes, english ? "Too late" : "延误");
        assertThat(numbers(late)).containsExactly(37.0, 37 / 49.0, 3.0, 2.0, 1.0);
        Row rare = row(causes, english ? "Conduct" : "待人");
        assertThat(rare.getCell(1).getStringCellValue()).isEqualTo("<5");
        for (int column = 2; column < 6; column++) {
          assertThat(rare.getCell(column).getCellType()).isEqualTo(CellType.BLANK);
        }
        Row total = row(causes, english ? "Total" : "合计");
        assertThat(total.getCell(1).getNumericCellValue()).isEqualTo(49);
        assertThat(total.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(numbers(row(causes, english ? "Recurring" : "反复"))).startsWith(12.0, 12 / 49.0);
        assertThat(causes.getDrawingPatriarch().getCharts()).hasSize(2);
      }
    }
  }

  private static List<Double> numbers(Row row) {
    List<Double> numbers = new ArrayList<>();
    for (int column = 1; column < 6 && row.getCell(column) != null; column++) {
      numbers.add(row.getCell(column).getNumericCellValue());
    }
    return numbers;
  }

  @Test
  void an_empty_period_makes_a_workbook_that_opens() throws IOException {
    Figures nothing = WorkbookExamples.figures(List.of());
    try (XSSFWorkbook workbook =
        read(WorkbookExamples.workbook(nothing, Texts.ENGLISH, reader -> {}, 10))) {
      assertThat(
              row(workbook.getSheet("Summary"), "Cases received").getCell(1).getStringCellValue())
          .isEqualTo("<5");
      assertThat(workbook.getSheet("Cases").getLastRowNum()).isZero();
    }
  }

  private static CaseSource details() {
    return reader ->
        CASES.forEach(facts -> reader.accept(WorkbookExamples.detail(facts, "Late again")));
  }

  private static XSSFWorkbook made(Locale language) throws IOException {
    return read(WorkbookExamples.workbook(FIGURES, language, details(), CaseSheets.EXCEL_ROWS));
  }

  private static XSSFWorkbook read(KpiWorkbook workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WorkbookExamples.bytes(workbook)));
  }

  private static String english(Kpi kpi) {
    return new PlainTexts().in(Texts.ENGLISH, kpi.title());
  }

  private static Row row(XSSFSheet sheet, String title) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && title.equals(row.getCell(0).getStringCellValue())) {
        return row;
      }
    }
    throw new AssertionError("no row " + title + " on " + sheet.getSheetName());
  }
}

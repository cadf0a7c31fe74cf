package org.rapport.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.feedback.CaseFacts;
import org.rapport.platform.Texts;
import org.rapport.reporting.kpi.Breakdown;
import org.rapport.reporting.kpi.Count;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.statistics.Interval;

/** Another program opens the workbook, works its formulas out and finds the same figures. */
class LibreOfficeTest {

  private static final List<CaseFacts> CASES = WorkbookExamples.cases(900);
  private static final Figures FIGURES = WorkbookExamples.figures(CASES);

  @TempDir private Path folder;

  @Test
  void libre_office_finds_the_dashboard_s_figures_and_every_case() throws Exception {
    // sheet 0 means every sheet, each in a file of its own
    convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1");
    List<String[]> summary = sheet("Summary");
    for (Figure figure : FIGURES.all()) {
      String[] cells = line(summary, new PlainTexts().in(Texts.ENGLISH, figure.kpi().title()));
      isNumber(cells[1], figure.value());
      isNumber(cells[2], figure.n() == null ? null : figure.n().doubleValue());
      isNumber(cells[3], figure.hits() == null ? null : figure.hits().doubleValue());
      Interval interval = figure.interval();
      isNumber(cells[4], interval == null ? null : interval.low());
      if (interval == null || interval.isBounded()) {
        isNumber(cells[5], interval == null ? null : interval.high());
      }
    }
    List<Breakdown> tables = new ArrayList<>(FIGURES.received());
    isCounted(sheet("Received"), tables);
    isCounted(sheet("Backlog"), List.of(FIGURES.backlog()));
    List<String[]> times = sheet("On time");
    List<Figure> months = FIGURES.trend(Kpi.DECIDED_ON_TIME).months();
    for (int i = 0; i < months.size(); i++) {
      isNumber(times.get(22 + i)[5], months.get(i).value());
    }
    List<String> cases = Files.readAllLines(folder.resolve("kpi-Cases.csv"));
    assertThat(cases).hasSize(CASES.size() + 1);
    assertThat(cases.get(1)).startsWith(CASES.get(0).reference()).contains("=HYPERLINK");
  }

  @Test
  void libre_office_prints_it() throws Exception {
    convert("pdf");
    assertThat(Files.size(folder.resolve("kpi.pdf"))).isGreaterThan(20_000);
  }

  /** Totals are formulas, which it has just worked out. */
  private static void isCounted(List<String[]> sheet, List<Breakdown> tables) {
    List<String> found =
        sheet.stream()
            .filter(cells -> cells.length > 1 && !cells[0].isEmpty() && !cells[1].isEmpty())
            .map(cells -> cells[1])
            .toList();
    List<String> counted = new ArrayList<>();
    for (Breakdown table : tables) {
      table.rows().forEach(row -> counted.add(shown(row.count())));
      counted.add(shown(table.total()));
    }
    assertThat(found).isEqualTo(counted);
  }

  private static String shown(Count count) {
    return switch (count.shown()) {
      case PLAINLY -> count.value().toString();
      case AS_FEWER -> "<5";
      case WITHHELD -> "withheld";
    };
  }

  private static void isNumber(String cell, Double value) {
    if (value == null) {
      assertThat(cell).doesNotContainPattern("[0-9]");
    } else {
      double written = Double.parseDouble(cell.replace("%", ""));
      assertThat(cell.endsWith("%") ? written / 100 : written).isEqualTo(value, near());
    }
  }

  private List<String[]> sheet(String name) throws IOException {
    return Files.readAllLines(folder.resolve("kpi-" + name + ".csv")).stream()
        .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(cells -> Stream.of(cells).map(cell -> cell.replace("\"", "")).toArray(String[]::new))
        .toList();
  }

  private static Offset<Double> near() {
    return within(1e-9);
  }

  /** It would trust the values it finds in the file otherwise. */
  private void letItCalculate() throws IOException {
    Path user = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(
        user.resolve("registrymodifications.xcu"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
          oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """);
  }

  private void convert(String format) throws IOException, InterruptedException {
    assumeTrue(isThere(), "LibreOffice is not installed: nothing was compared with it");
    letItCalculate();
    Path file = folder.resolve("kpi.xlsx");
    Locale language = Texts.ENGLISH;
    CaseSource source =
        reader ->
            CASES.forEach(facts -> reader.accept(WorkbookExamples.detail(facts, "=HYPERLINK(1)")));
    Files.write(
        file,
        WorkbookExamples.bytes(
            WorkbookExamples.workbook(FIGURES, language, source, CaseSheets.EXCEL_ROWS)));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    if (!office.waitFor(120, TimeUnit.SECONDS)) {
      office.destroyForcibly();
      throw new IOException("LibreOffice did not finish");
    }
  }

  private static boolean isThere() {
    for (String place : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(place, "soffice"))) {
        return true;
      }
    }
    return false;
  }

  private static String[] line(List<String[]> lines, String title) {
    return lines.stream()
        .filter(cells -> cells[0].equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + title));
  }
}

package org.rapport.reporting.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapport.reporting.kpi.Breakdown;
import org.rapport.reporting.kpi.Count;
import org.rapport.reporting.kpi.Figures;

/** The figures of a period as an Excel workbook, with every case on its own row. */
public final class KpiWorkbook {

  /** Of an .xlsx file. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Figures figures;
  private final String organization;
  private final Words words;
  private final CaseExtract extract;
  private final CaseSource cases;
  private final int rowsPerSheet;

  KpiWorkbook(
      Figures figures, String organization, Words words, CaseExtract extract, CaseSource cases) {
    this(figures, organization, words, extract, cases, CaseSheets.EXCEL_ROWS);
  }

  KpiWorkbook(
      Figures figures,
      String organization,
      Words words,
      CaseExtract extract,
      CaseSource cases,
      int rowsPerSheet) {
    this.figures = figures;
    this.organization = organization;
    this.words = words;
    this.extract = extract;
    this.cases = cases;
    this.rowsPerSheet = rowsPerSheet;
  }

  /** For example {@code feedback-kpi-2026-01-01-2026-03-31.xlsx}. */
  public String fileName() {
    return "feedback-kpi-" + figures.period().from() + "-" + figures.period().to() + ".xlsx";
  }

  /** How many rows there will be, or 0 where that may not be told. */
  public long rows() {
    return expected();
  }

  /** Leaves the stream open. Memory does not grow with the number of cases. */
  public void writeTo(OutputStream out) throws IOException {
    writeTo(out, row -> {});
  }

  /**
   * The same, watched.
   *
   * @param watch told after each row how many there are; what it throws ends the writing
   */
  public void writeTo(OutputStream out, LongConsumer watch) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook, words.font());
      CaseWords caseWords = new CaseWords(workbook.getSharedStringSource(), words);
      CaseRows rows =
          new CaseRows(
              extract,
              caseWords,
              styles.of(Look.COLORLESS).getIndex(),
              styles.of(Look.DAY).getIndex());
      CaseSheets detail = sheets(workbook, styles);
      describe(workbook);
      XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
      ByteArrayOutputStream shell = new ByteArrayOutputStream();
      workbook.write(shell);
      new StreamedPackage(detail.parts(), rows, rowsPerSheet)
          .write(shell.toByteArray(), hasRows() ? watched(watch) : reader -> {}, out);
    }
  }

  private CaseSource watched(LongConsumer watch) {
    long[] row = {0};
    return reader ->
        cases.forEach(
            detail -> {
              reader.accept(detail);
              watch.accept(++row[0]);
            });
  }

  private CaseSheets sheets(XSSFWorkbook workbook, Styles styles) {
    Grid cover = grid(workbook, styles, "cover");
    new SummarySheet(grid(workbook, styles, "summary")).write(figures);
    new CountSheet(grid(workbook, styles, "received")).writeReceived(figures);
    new TrendSheet(grid(workbook, styles, "time"), figures).writeTimes();
    new TrendSheet(grid(workbook, styles, "satisfaction"), figures).writeSatisfaction();
    new CountSheet(grid(workbook, styles, "backlog")).writeBacklog(figures);
    new CountSheet(grid(workbook, styles, "relationships")).writeRelationships(figures);
    new TrendSheet(grid(workbook, styles, "approach"), figures).writeApproach();
    new CauseSheet(grid(workbook, styles, "causes")).write(figures);
    CaseSheets detail = new CaseSheets(extract, rowsPerSheet);
    detail.create(workbook, styles, words, expected());
    if (!hasRows()) {
      detail.tooFew(styles, words);
    }
    new DefinitionSheet(grid(workbook, styles, "definitions")).write(figures, extract.note());
    List<XSSFSheet> contents = new ArrayList<>();
    workbook.sheetIterator().forEachRemaining(sheet -> contents.add((XSSFSheet) sheet));
    new CoverSheet(cover).write(figures, organization, contents.subList(1, contents.size()));
    return detail;
  }

  private Grid grid(XSSFWorkbook workbook, Styles styles, String name) {
    return new Grid(workbook.createSheet(words.of("workbook.sheet." + name)), styles, words);
  }

  /** The number of rows is the total that the other sheets show, or not. */
  private boolean hasRows() {
    return extract.isFull() || figures.receivedBy(Breakdown.By.MONTH).total().isPlain();
  }

  /** A hidden total is a small one. */
  private long expected() {
    Count total = figures.receivedBy(Breakdown.By.MONTH).total();
    return total.isPlain() ? total.value() : 0;
  }

  private void describe(XSSFWorkbook workbook) {
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(words.of("workbook.title") + ": " + words.of("workbook.subtitle"));
    properties.setSubjectProperty(words.period(figures.period().from(), figures.period().to()));
    properties.setCreator(organization);
    properties.setCreated(Optional.of(Date.from(figures.snapshot())));
    workbook.getProperties().getExtendedProperties().setApplication("Rapport");
    workbook.setForceFormulaRecalculation(false);
  }
}

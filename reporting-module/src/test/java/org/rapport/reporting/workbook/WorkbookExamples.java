package org.rapport.reporting.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rapport.feedback.CaseDetail;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.reporting.kpi.FigureExamples;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Period;
import org.rapport.reporting.readmodel.CaseExamples;
import org.rapport.reporting.readmodel.CaseExamples.Story;

/** A year of made-up cases, always the same. */
final class WorkbookExamples {

  static final Period PERIOD = Period.parse("2026-01-01", "2026-12-31");
  static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
  static final String ORGANIZATION = new FigureExamples.FixedSettings().organization();

  private WorkbookExamples() {}

  static List<CaseFacts> cases(int n) {
    Random random = new Random(11);
    List<CaseFacts> cases = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int decided = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(12);
      int closed = decided == 0 ? 0 : decided + random.nextInt(20);
      cases.add(
          new Story(
                  random.nextInt(340),
                  FeedbackType.values()[random.nextInt(4)],
                  Channel.values()[Math.min(random.nextInt(7), 5)],
                  random.nextInt(12) == 0 ? 2 : 1,
                  decided,
                  closed,
                  Finding.values()[random.nextInt(4)],
                  random.nextInt(20) == 0,
                  random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 0,
                  random.nextInt(15) == 0)
              .facts());
    }
    return cases;
  }

  static Figures figures(List<CaseFacts> cases) {
    return FigureExamples.of(cases, PERIOD, TODAY);
  }

  static CaseDetail detail(CaseFacts facts, String subject) {
    return new CaseDetail(facts, subject, "", "li.na", "Zhang & Sons <Ltd>");
  }

  static CaseFacts any() {
    return Story.open(0).facts();
  }

  static LocalDate firstDay() {
    return CaseExamples.DAY;
  }

  static KpiWorkbook workbook(Figures figures, Locale language, CaseSource cases, int rows) {
    return new KpiWorkbook(
        figures,
        ORGANIZATION,
        new Words(new PlainTexts(), language),
        CaseExtract.full(),
        cases,
        rows);
  }

  /** For who may not read cases. */
  static KpiWorkbook ofHandling(Figures figures, Locale language, CaseSource cases) {
    return new KpiWorkbook(
        figures,
        ORGANIZATION,
        new Words(new PlainTexts(), language),
        CaseExtract.ofHandling(figures),
        cases);
  }

  static byte[] bytes(KpiWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.writeTo(out);
    return out.toByteArray();
  }
}

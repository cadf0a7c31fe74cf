package org.rapport.reporting.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rapport.feedback.CaseFacts;
import org.rapport.reporting.kpi.AgeBand;
import org.rapport.reporting.kpi.Breakdown;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;

/**
 * What the detail sheet tells of a case: everything to readers of cases; to others only what was
 * done by when, and not even that where rows could be counted up to a number that another sheet
 * hides.
 *
 * @param columns in their order
 * @param tells whether more than the reference may be told of a case
 * @param note key of the sentence that explains the sheet
 */
record CaseExtract(List<CaseColumn> columns, Predicate<CaseFacts> tells, String note) {

  /** For readers of cases. */
  static CaseExtract full() {
    return new CaseExtract(List.of(CaseColumn.values()), facts -> true, "workbook.cases.note");
  }

  /** For readers of reports alone. */
  static CaseExtract ofHandling(Figures figures) {
    return new CaseExtract(
        Arrays.stream(CaseColumn.values()).filter(CaseColumn::isOfHandling).toList(),
        new Given(figures)::tells,
        "workbook.cases.handling");
  }

  boolean isFull() {
    return columns.size() == CaseColumn.values().length;
  }

  /** A to T. */
  char letter(CaseColumn column) {
    return (char) ('A' + columns.indexOf(column));
  }

  char lastLetter() {
    return (char) ('A' + columns.size() - 1);
  }

  /** The cells of other sheets that show a number. */
  private static final class Given {

    private final LocalDate last;
    private final LocalDate today;
    private final Figures figures;
    private final Set<YearMonth> received = new HashSet<>();
    private final Set<AgeBand> ages = EnumSet.noneOf(AgeBand.class);

    Given(Figures figures) {
      this.figures = figures;
      this.today = LocalDate.ofInstant(figures.snapshot(), figures.zone());
      this.last = figures.period().to().isAfter(today) ? today : figures.period().to();
      figures.receivedBy(Breakdown.By.MONTH).rows().stream()
          .filter(row -> row.count().isPlain())
          .forEach(row -> received.add(YearMonth.parse(row.key())));
      figures.backlog().rows().stream()
          .filter(row -> row.count().isPlain())
          .forEach(row -> ages.add(AgeBand.valueOf(row.key())));
    }

    boolean tells(CaseFacts facts) {
      boolean open = facts.closedOn() == null || facts.closedOn().isAfter(last);
      return received.contains(YearMonth.from(facts.receivedOn()))
          && (!open || ages.contains(AgeBand.between(facts.receivedOn(), last)))
          && isGiven(Kpi.ACKNOWLEDGED_ON_TIME, facts.acknowledgedDueOn())
          && isGiven(Kpi.DECIDED_ON_TIME, facts.decisionDueOn());
    }

    /** What fell due outside the period, or not yet, is in none of its figures. */
    private boolean isGiven(Kpi kpi, LocalDate due) {
      if (due == null || !due.isBefore(today)) {
        return true;
      }
      int month = figures.months().indexOf(YearMonth.from(due));
      boolean isWithin = !due.isBefore(figures.period().from()) && !due.isAfter(last);
      Figure figure = isWithin ? figures.trend(kpi).months().get(month) : null;
      return figure == null || figure.isShown();
    }
  }
}

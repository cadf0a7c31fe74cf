package org.rapport.reporting.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.statistics.Interval;
import org.rapport.reporting.suppression.Light;

/** Every KPI on one page. Shares and their intervals are live formulas over n and hits. */
final class SummarySheet {

  private static final int HEAD = 3;
  private static final int VALUE = 1;
  private static final int N = 2;
  private static final int HITS = 3;
  private static final int LOW = 4;
  private static final int HIGH = 5;
  private static final int TARGET = 6;
  private static final int STATUS = 7;
  private static final int DIRECTION = 8;
  private static final double Z = 1.959964;

  private final Grid grid;
  private final Words words;

  SummarySheet(Grid grid) {
    this.grid = grid;
    this.words = grid.words();
  }

  void write(Figures figures) {
    grid.widths(36, 16, 10, 10, 12, 16, 10, 22, 18);
    grid.title(
        words.of("workbook.sheet.summary"),
        words.period(figures.period().from(), figures.period().to()));
    grid.head(
        HEAD,
        words.of("workbook.kpi"),
        words.of("workbook.value"),
        "n",
        words.of("workbook.hits"),
        words.of("workbook.low"),
        words.of("workbook.high"),
        words.of("workbook.target"),
        words.of("workbook.status"),
        words.of("workbook.direction"));
    int row = HEAD + 1;
    for (Figure figure : figures.all()) {
      write(row++, figure, figures);
    }
    grid.sheet().createFreezePane(1, HEAD + 1);
    grid.sheet().setRepeatingRows(CellRangeAddress.valueOf("4:4"));
  }

  private void write(int row, Figure figure, Figures figures) {
    Kpi kpi = figure.kpi();
    Look look = look(kpi);
    grid.text(row, 0, words.of(kpi.title()), Look.STRONG);
    for (int column = VALUE; column <= DIRECTION; column++) {
      grid.blank(row, column, Look.COLORLESS);
    }
    if (kpi.unit().isCount()) {
      grid.count(row, VALUE, figures.count(kpi));
      if (figure.isShown()) {
        grid.number(row, N, figure.n(), Look.COUNT);
      }
    } else if (!figure.isShown()) {
      grid.text(row, VALUE, words.of("report.tooFew"), Look.COLORLESS);
    } else if (kpi.unit() == Kpi.Unit.SHARE) {
      share(row, figure);
    } else if (kpi.unit() == Kpi.Unit.INDEX) {
      grid.number(row, N, figure.n(), Look.COUNT);
      grid.number(row, VALUE, figure.value(), Look.SHARE);
    } else if (kpi.unit().isRate()) {
      rate(row, figure);
    } else {
      days(row, figure);
    }
    if (figure.target() != null) {
      grid.number(row, TARGET, figure.target().value(), look);
    }
    grid.text(row, STATUS, words.of("report.light." + figure.light()), light(figure.light()));
    grid.text(row, DIRECTION, words.of("report.direction." + direction(kpi)), Look.COLORLESS);
  }

  private void share(int row, Figure figure) {
    grid.number(row, N, figure.n(), Look.COUNT);
    grid.number(row, HITS, figure.hits(), Look.COUNT);
    String n = Grid.at(row, N);
    String p = Grid.at(row, HITS) + "/" + n;
    grid.formula(row, VALUE, p, Look.SHARE);
    grid.formula(row, LOW, "MAX(0," + wilson(p, n, "-") + ")", Look.SHARE);
    grid.formula(row, HIGH, "MIN(1," + wilson(p, n, "+") + ")", Look.SHARE);
  }

  /** The exact interval takes a quantile that not every spreadsheet has, so it is written down. */
  private void rate(int row, Figure figure) {
    grid.number(row, N, figure.n(), Look.COUNT);
    grid.number(row, HITS, figure.hits(), Look.COUNT);
    String exposed = figure.exposure() == null ? Grid.at(row, N) : figure.exposure().toString();
    grid.formula(row, VALUE, "100*" + Grid.at(row, HITS) + "/" + exposed, Look.RATE);
    grid.number(row, LOW, figure.interval().low(), Look.RATE);
    grid.number(row, HIGH, figure.interval().high(), Look.RATE);
  }

  private static String wilson(String p, String n, String sign) {
    double zz = Z * Z;
    return "((%s)+%s/(2*%s)%s%s*SQRT((%s)*(1-%s)/%s+%s/(4*%s^2)))/(1+%s/%s)"
        .formatted(p, zz, n, sign, Z, p, p, n, zz, n, zz, n);
  }

  private void days(int row, Figure figure) {
    grid.number(row, N, figure.n(), Look.COUNT);
    if (figure.isNotReached()) {
      grid.text(row, VALUE, words.of("report.notReached"), Look.COLORLESS);
    } else {
      grid.number(row, VALUE, figure.value(), Look.DAYS);
    }
    Interval interval = figure.interval();
    if (interval != null) {
      grid.number(row, LOW, interval.low(), Look.DAYS);
      if (interval.isBounded()) {
        grid.number(row, HIGH, interval.high(), Look.DAYS);
      } else {
        grid.text(row, HIGH, words.of("report.notReached"), Look.COLORLESS);
      }
    }
  }

  static Look look(Kpi kpi) {
    return switch (kpi.unit()) {
      case CASES, NUMBER -> Look.COUNT;
      case SHARE, INDEX -> Look.SHARE;
      case RATE, RATE_OF_YEARS -> Look.RATE;
      case DAYS -> Look.DAYS;
    };
  }

  private static Look light(Light light) {
    return switch (light) {
      case MET -> Look.MET;
      case MISSED -> Look.MISSED;
      case NOT_ENOUGH_EVIDENCE -> Look.NOT_ENOUGH_EVIDENCE;
      case INDICATIVE, HIDDEN, NO_TARGET -> Look.COLORLESS;
    };
  }

  static String direction(Kpi kpi) {
    if (!kpi.hasDirection()) {
      return "none";
    }
    return kpi.isHigherBetter() ? "higher" : "lower";
  }
}

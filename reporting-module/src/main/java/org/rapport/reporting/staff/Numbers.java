package org.rapport.reporting.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.reporting.kpi.Count;
import org.rapport.reporting.kpi.Figure;
import org.rapport.reporting.kpi.Kpi;
import org.rapport.reporting.statistics.Interval;

/**
 * Figures as people of a language read them. Halves are rounded up as spreadsheets do, so that a
 * figure reads the same here and in the workbook.
 */
final class Numbers {

  private final Texts texts;
  private final Locale language;
  private final DateTimeFormatter month;
  private final NumberFormat percent;
  private final NumberFormat whole;
  private final NumberFormat rate;

  Numbers(Texts texts) {
    this.texts = texts;
    this.language = texts.language();
    boolean isChinese = language.getLanguage().equals("zh");
    this.month = DateTimeFormatter.ofPattern(isChinese ? "yy-MM" : "MMM yy", language);
    this.percent = withOneDigit(NumberFormat.getPercentInstance(language));
    this.whole = NumberFormat.getIntegerInstance(language);
    this.rate = withOneDigit(NumberFormat.getNumberInstance(language));
  }

  private static NumberFormat withOneDigit(NumberFormat format) {
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  String text(String key, Object... arguments) {
    return texts.in(language, "reporting", key, arguments);
  }

  String text(Message message) {
    return texts.in(language, message);
  }

  String month(YearMonth value) {
    return month.format(value);
  }

  String count(Count count) {
    return switch (count.shown()) {
      case PLAINLY -> whole.format(count.value());
      case AS_FEWER -> text("report.fewer");
      case WITHHELD -> text("report.withheld");
    };
  }

  String whole(long n) {
    return whole.format(n);
  }

  String oneDigit(double value) {
    return rate.format(BigDecimal.valueOf(value));
  }

  String percent(double share) {
    return percent.format(BigDecimal.valueOf(share));
  }

  String value(Figure figure) {
    if (!figure.isShown()) {
      return text("report.tooFew");
    }
    return figure.isNotReached() ? text("report.notReached") : value(figure.kpi(), figure.value());
  }

  String value(Kpi kpi, double value) {
    return switch (kpi.unit()) {
      case SHARE, INDEX -> percent(value);
      case RATE, RATE_OF_YEARS -> oneDigit(value);
      case DAYS -> text("report.days", Math.round(value));
      case CASES, NUMBER -> whole.format(Math.round(value));
    };
  }

  /** Empty where there is none. */
  String interval(Figure figure) {
    Interval interval = figure.interval();
    if (interval == null) {
      return "";
    }
    boolean isDays = figure.kpi().unit() == Kpi.Unit.DAYS;
    String low = isDays ? whole(Math.round(interval.low())) : value(figure.kpi(), interval.low());
    return interval.isBounded()
        ? text("report.interval", low, value(figure.kpi(), interval.high()))
        : text("report.interval.open", value(figure.kpi(), interval.low()));
  }
}

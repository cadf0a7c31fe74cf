package org.rapport.stakeholder.staff;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day that comes back every year, with its first year where that is known, as people write it.
 */
final class YearlyDayWords {

  private static final int WITHOUT_YEAR = "05-12".length();

  private YearlyDayWords() {}

  /**
   * @param day {@code 1980-05-12} or {@code 05-12}
   */
  static String of(String day, Locale language) {
    int monthFrom = day.length() - WITHOUT_YEAR;
    String year = day.substring(0, Math.max(0, monthFrom - 1));
    boolean chinese = language.getLanguage().equals("zh");
    String said =
        DateTimeFormatter.ofPattern(chinese ? "M月d日" : "MMM d", language)
            .format(MonthDay.parse("--" + day.substring(monthFrom)));
    if (year.isEmpty()) {
      return said;
    }
    return chinese ? year + "年" + said : said + ", " + year;
  }
}

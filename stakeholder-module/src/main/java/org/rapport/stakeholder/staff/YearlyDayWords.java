package org.rapport.stakeholder.staff;

import java.time.Month;
import java.time.format.TextStyle;
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
    int month = Integer.parseInt(day.substring(monthFrom, monthFrom + 2));
    int dayOfMonth = Integer.parseInt(day.substring(monthFrom + 3));
    String said =
        chinese
            ? month + "月" + dayOfMonth + "日"
            : Month.of(month).getDisplayName(TextStyle.SHORT, language) + " " + dayOfMonth;
    if (year.isEmpty()) {
      return said;
    }
    return chinese ? year + "年" + said : said + ", " + year;
  }
}

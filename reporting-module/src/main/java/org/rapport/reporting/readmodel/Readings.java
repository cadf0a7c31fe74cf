package org.rapport.reporting.readmodel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.rapport.reporting.statistics.Spell;
import org.rapport.reporting.suppression.Distribution;

/**
 * All counts that the figures of one period are made of, of one moment.
 *
 * @param counts by month
 * @param spells by month of receipt, open ones censored at the period's end
 * @param open cases open at the period's end, by age
 * @param ratings of every day up to the period's end, the days before the period included
 * @param standing of relationships, exceptions and upkeep at the period's end
 */
public record Readings(
    List<MonthCount> counts,
    List<MonthSpell> spells,
    List<Age> open,
    List<DayRatings> ratings,
    List<Standing> standing) {

  /** How many of a measure and attribute in one month. */
  public record MonthCount(Measure measure, YearMonth month, String attribute, long n) {}

  /** A time that cases received in that month took. */
  public record MonthSpell(Measure measure, YearMonth month, Spell spell) {}

  /** How many cases have been open for so many days. */
  public record Age(int days, long n) {}

  /** How many gave each score on that day. */
  public record DayRatings(Measure aspect, LocalDate day, Distribution people) {}

  /**
   * How many stand there at the period's end.
   *
   * @param attribute of the measure; {@link #OVERDUE} or not for upkeep and reviews, {@link #DAYS}
   *     for the days that all relationships together were formal in the period
   */
  public record Standing(Measure measure, String attribute, long n) {

    public static final String OVERDUE = "OVERDUE";
    public static final String DAYS = "DAYS";
  }

  public Readings {
    counts = List.copyOf(counts);
    spells = List.copyOf(spells);
    open = List.copyOf(open);
    ratings = List.copyOf(ratings);
    standing = List.copyOf(standing);
  }
}

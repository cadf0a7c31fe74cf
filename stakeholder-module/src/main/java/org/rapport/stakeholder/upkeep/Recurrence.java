package org.rapport.stakeholder.upkeep;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;

/** When something comes back: after a while, on a festival, or on a day of the year (J14). */
public sealed interface Recurrence {

  /** The first time after {@code day}. */
  LocalDate after(LocalDate day);

  /** Whether it comes at its own time, whenever it was done last. */
  default boolean isOnFixedDays() {
    return true;
  }

  /** Some time after it was done last. */
  record Every(Period period) implements Recurrence {

    public Every {
      if (period.isZero() || period.isNegative()) {
        throw new IllegalArgumentException("no time between: " + period);
      }
    }

    @Override
    public LocalDate after(LocalDate day) {
      return day.plus(period);
    }

    @Override
    public boolean isOnFixedDays() {
      return false;
    }

    @Override
    public String toString() {
      return period.toString();
    }
  }

  /** Every lunar year on a festival. */
  record OnFestival(Festival festival) implements Recurrence {

    @Override
    public LocalDate after(LocalDate day) {
      return festival.after(day);
    }

    @Override
    public String toString() {
      return "FESTIVAL " + festival;
    }
  }

  /** Every year on a day; February 29 is February 28 where there is none. */
  record EveryYear(MonthDay on) implements Recurrence {

    @Override
    public LocalDate after(LocalDate day) {
      LocalDate thisYear = on.atYear(day.getYear());
      return thisYear.isAfter(day) ? thisYear : on.atYear(day.getYear() + 1);
    }

    @Override
    public String toString() {
      return "YEARLY " + on;
    }
  }

  /** Every lunar year on a day of the lunar calendar. */
  record EveryLunarYear(int month, int dayOfMonth) implements Recurrence {

    public EveryLunarYear {
      new LunarDay(month, dayOfMonth); // refuses what is no such day
    }

    @Override
    public LocalDate after(LocalDate day) {
      return new LunarDay(month, dayOfMonth).after(day);
    }

    @Override
    public String toString() {
      return "LUNAR " + month + "-" + dayOfMonth;
    }
  }

  /** What {@code toString} of a recurrence wrote; empty for anything else. */
  static Optional<Recurrence> parse(String text) {
    try {
      if (text.startsWith("FESTIVAL ")) {
        return Optional.of(new OnFestival(Festival.valueOf(text.substring(9))));
      }
      if (text.startsWith("YEARLY ")) {
        return Optional.of(new EveryYear(MonthDay.parse(text.substring(7))));
      }
      if (text.startsWith("LUNAR ")) {
        String[] day = text.substring(6).split("-", 2);
        return Optional.of(new EveryLunarYear(Integer.parseInt(day[0]), Integer.parseInt(day[1])));
      }
      return Optional.of(new Every(Period.parse(text)));
    } catch (NullPointerException
        | DateTimeException
        | IllegalArgumentException
        | IndexOutOfBoundsException notOurs) {
      return Optional.empty();
    }
  }
}

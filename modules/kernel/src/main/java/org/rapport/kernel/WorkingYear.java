package org.rapport.kernel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Sums of one year, so that counting over months costs what counting over a day does. */
final class WorkingYear {

  private final LocalDate first;

  /** What is left of the year at the start of its n-th day; the last element is zero. */
  private final int[] workdays;

  private final Duration[] worked;

  WorkingYear(int year, Function<LocalDate, WorkedDay> days) {
    first = LocalDate.ofYearDay(year, 1);
    int length = Year.of(year).length();
    workdays = new int[length + 1];
    worked = new Duration[length + 1];
    worked[length] = Duration.ZERO;
    for (int i = length - 1; i >= 0; i--) {
      WorkedDay day = days.apply(first.plusDays(i));
      workdays[i] = workdays[i + 1] + (day.isWorked() ? 1 : 0);
      worked[i] = worked[i + 1].plus(day.length());
    }
  }

  LocalDate next() {
    return first.plusYears(1);
  }

  /** Workdays from this day to the end of the year. */
  int workdaysFrom(LocalDate day) {
    return workdays[day.getDayOfYear() - 1];
  }

  /** Working time from the start of this day to the end of the year. */
  Duration workedFrom(LocalDate day) {
    return worked[day.getDayOfYear() - 1];
  }

  /** The {@code number}-th workday from this day on, this day included; the year must have it. */
  LocalDate workday(LocalDate from, int number) {
    int left = workdaysFrom(from) - number;
    return firstDay(from, i -> workdays[i + 1] <= left);
  }

  /** The first day by whose end {@code time} has been worked since the start of {@code from}. */
  LocalDate dayThatReaches(LocalDate from, Duration time) {
    Duration left = workedFrom(from).minus(time);
    return firstDay(from, i -> worked[i + 1].compareTo(left) <= 0);
  }

  private LocalDate firstDay(LocalDate from, IntPredicate reached) {
    int low = from.getDayOfYear() - 1;
    int high = workdays.length - 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return first.plusDays(low);
  }
}

package org.rapport.feedback.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.rapport.kernel.WorkingCalendar;

/** Monday to Friday, nine to five in one zone, without holidays but those named: for tests. */
final class Week implements WorkingCalendar {

  static final Week SHANGHAI = new Week(ZoneId.of("Asia/Shanghai"), Set.of());

  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  private final ZoneId zone;
  private final Set<LocalDate> holidays;

  Week(ZoneId zone, Set<LocalDate> holidays) {
    this.zone = zone;
    this.holidays = holidays;
  }

  @Override
  public ZoneId zone() {
    return zone;
  }

  @Override
  public boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day);
  }

  @Override
  public Instant plusWorkdays(Instant from, int days) {
    LocalDate day = day(from);
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkday(day) ? 1 : 0;
    }
    return at(day, CLOSES);
  }

  @Override
  public Instant plus(Instant from, Duration duration) {
    Duration left = duration;
    LocalDate day = day(from);
    while (true) {
      Duration open = within(day, from, at(day, CLOSES));
      if (left.compareTo(open) <= 0) {
        return left.isZero() ? from : latest(from, at(day, OPENS)).plus(left);
      }
      left = left.minus(open);
      day = day.plusDays(1);
    }
  }

  @Override
  public Duration between(Instant from, Instant to) {
    Duration sum = Duration.ZERO;
    for (LocalDate day = day(from); !day.isAfter(day(to)); day = day.plusDays(1)) {
      sum = sum.plus(within(day, from, to));
    }
    return sum;
  }

  @Override
  public int workdaysBetween(Instant from, Instant to) {
    int count = 0;
    for (LocalDate day = day(from).plusDays(1); !day.isAfter(day(to)); day = day.plusDays(1)) {
      count += isWorkday(day) ? 1 : 0;
    }
    return count;
  }

  private Duration within(LocalDate day, Instant from, Instant to) {
    if (!isWorkday(day)) {
      return Duration.ZERO;
    }
    Instant start = latest(from, at(day, OPENS));
    Instant end = at(day, CLOSES).isBefore(to) ? at(day, CLOSES) : to;
    return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  private LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}

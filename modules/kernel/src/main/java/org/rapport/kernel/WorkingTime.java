package org.rapport.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * An amount of working time, as a time limit states it: whole working days, hours, or days and then
 * hours. What it comes to depends on the calendar.
 */
public record WorkingTime(int days, Duration time) {

  public WorkingTime {
    Objects.requireNonNull(time, "time");
    if (days < 0 || time.isNegative()) {
      throw new IllegalArgumentException("negative working time: " + days + " d " + time);
    }
  }

  public static WorkingTime ofDays(int days) {
    return new WorkingTime(days, Duration.ZERO);
  }

  public static WorkingTime ofHours(long hours) {
    return of(Duration.ofHours(hours));
  }

  public static WorkingTime of(Duration time) {
    return new WorkingTime(0, time);
  }

  public WorkingTime plus(WorkingTime more) {
    return new WorkingTime(Math.addExact(days, more.days), time.plus(more.time));
  }

  public boolean isZero() {
    return days == 0 && time.isZero();
  }

  /** When this much has passed since {@code from}; days run to the end of the last one's work. */
  public Instant after(Instant from, WorkingCalendar calendar) {
    return calendar.plus(days == 0 ? from : calendar.plusWorkdays(from, days), time);
  }
}

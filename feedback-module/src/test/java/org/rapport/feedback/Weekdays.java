package org.rapport.feedback;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.WeeklyCalendar;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingWeek;
import org.rapport.platform.CountedDay;
import org.rapport.platform.WorkingCalendars;

/** Monday to Friday, nine to five in Shanghai, for tests. */
public final class Weekdays implements WorkingCalendars {

  private final WorkingCalendar week =
      new WeeklyCalendar(
          ZoneId.of("Asia/Shanghai"),
          WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-17:00")),
          Map.of());

  @Override
  public WorkingCalendar current() {
    return week;
  }

  @Override
  public List<CountedDay> explain(Instant from, int days) {
    return List.of();
  }
}

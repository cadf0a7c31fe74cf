package org.rapport.stakeholder.upkeep;

import java.time.Period;
import org.rapport.kernel.Message;

/** When something comes back, as people say it. */
public final class RecurrenceWords {

  private static final int WEEK = 7;
  private static final int YEAR = 12;

  private RecurrenceWords() {}

  public static Message of(String recurrence) {
    return Recurrence.parse(recurrence)
        .map(RecurrenceWords::of)
        .orElseThrow(() -> new IllegalArgumentException(recurrence));
  }

  private static Message of(Recurrence recurrence) {
    if (recurrence instanceof Recurrence.OnFestival festival) {
      return said("festival." + festival.festival());
    }
    if (recurrence instanceof Recurrence.EveryYear year) {
      return said("year", year.on());
    }
    if (recurrence instanceof Recurrence.EveryLunarYear lunar) {
      return said("lunar", lunar.month(), lunar.dayOfMonth());
    }
    return of(((Recurrence.Every) recurrence).period());
  }

  private static Message of(Period period) {
    long months = period.toTotalMonths();
    if (months > 0 && period.getDays() > 0) {
      return said("mixed", months, period.getDays());
    }
    if (months > 0) {
      return months % YEAR == 0 ? said("years", months / YEAR) : said("months", months);
    }
    int days = period.getDays();
    return days % WEEK == 0 ? said("weeks", days / WEEK) : said("days", days);
  }

  private static Message said(String key, Object... arguments) {
    return Message.of("stakeholder", "upkeep.recurrence." + key, arguments);
  }
}

package org.rapport.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.kernel.WorkingCalendar;

/** The organisation's working calendar as it stands: hours, holidays and make-up workdays. */
public interface WorkingCalendars {

  WorkingCalendar current();

  /**
   * Every day from the one after {@code from} to the deadline that {@code days} working days make,
   * in order.
   */
  List<CountedDay> explain(Instant from, int days);

  /** Every day of a span, both ends included, with the working days among them numbered. */
  List<CountedDay> days(LocalDate first, LocalDate last);
}

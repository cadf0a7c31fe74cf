package org.rapport.platform;

import org.rapport.kernel.WorkingCalendar;

/** The organisation's working calendar as it stands: hours, holidays and make-up workdays. */
public interface WorkingCalendars {

  WorkingCalendar current();
}

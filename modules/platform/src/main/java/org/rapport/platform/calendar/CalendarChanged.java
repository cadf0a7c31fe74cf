package org.rapport.platform.calendar;

/** Days or hours of the working calendar are no longer what they were. */
record CalendarChanged() {}

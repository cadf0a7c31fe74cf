package org.rapport.reporting.kpi;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Periods people ask for most. */
public enum Preset {
  THIS_MONTH,
  THIS_QUARTER,
  THIS_YEAR,
  LAST_12_MONTHS,
  LAST_24_MONTHS;

  public Period on(LocalDate today) {
    LocalDate month = today.withDayOfMonth(1);
    LocalDate from =
        switch (this) {
          case THIS_MONTH -> month;
          case THIS_QUARTER -> today.with(IsoFields.DAY_OF_QUARTER, 1L);
          case THIS_YEAR -> today.withDayOfYear(1);
          case LAST_12_MONTHS -> month.minusMonths(11);
          case LAST_24_MONTHS -> month.minusMonths(23);
        };
    return new Period(from, today);
  }
}

package org.rapport.reporting.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long open cases have been open, in calendar days. */
public enum AgeBand {
  UP_TO_7(7),
  UP_TO_14(14),
  UP_TO_30(30),
  UP_TO_90(90),
  OVER_90(Integer.MAX_VALUE);

  private final int most;

  AgeBand(int most) {
    this.most = most;
  }

  /** Of a case received on one day and still open on the other. */
  public static AgeBand between(LocalDate received, LocalDate day) {
    return of((int) ChronoUnit.DAYS.between(received, day));
  }

  static AgeBand of(int days) {
    AgeBand band = UP_TO_7;
    while (days > band.most) {
      band = values()[band.ordinal() + 1];
    }
    return band;
  }
}

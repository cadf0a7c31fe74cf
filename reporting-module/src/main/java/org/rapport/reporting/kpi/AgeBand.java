package org.rapport.reporting.kpi;

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

  static AgeBand of(int days) {
    AgeBand band = UP_TO_7;
    while (days > band.most) {
      band = values()[band.ordinal() + 1];
    }
    return band;
  }
}

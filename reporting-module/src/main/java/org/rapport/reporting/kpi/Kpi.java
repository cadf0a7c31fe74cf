package org.rapport.reporting.kpi;

import java.util.Locale;
import org.rapport.kernel.Message;

/** The feedback and complaint KPIs of {@code kpi.md}, in the order they are read. */
public enum Kpi {
  RECEIVED(Unit.CASES, null),
  BACKLOG(Unit.CASES, null),
  COMPLAINTS_PER_HUNDRED(Unit.RATE, Good.LOW),
  ACKNOWLEDGED_ON_TIME(Unit.SHARE, Good.HIGH),
  DECIDED_ON_TIME(Unit.SHARE, Good.HIGH),
  TIME_TO_DECISION_MEDIAN(Unit.DAYS, Good.LOW),
  TIME_TO_DECISION_P90(Unit.DAYS, Good.LOW),
  TIME_TO_CLOSE_MEDIAN(Unit.DAYS, Good.LOW),
  TIME_TO_CLOSE_P90(Unit.DAYS, Good.LOW),
  SATISFIED_WITH_HANDLING(Unit.SHARE, Good.HIGH),
  SATISFIED_WITH_OUTCOME(Unit.SHARE, Good.HIGH),
  UPHELD(Unit.SHARE, null),
  CONTESTED(Unit.SHARE, Good.LOW),
  REOPENED(Unit.SHARE, Good.LOW),
  REPEATED(Unit.SHARE, Good.LOW),
  EXTENDED(Unit.SHARE, Good.LOW),
  WITHDRAWN(Unit.SHARE, Good.LOW);

  /** Raised whenever a definition changes; figures of different versions are not compared. */
  public static final int DEFINITION_VERSION = 2;

  /** What a value is. */
  public enum Unit {
    CASES,
    SHARE,
    /** Events for each hundred of what they may happen to. */
    RATE,
    DAYS
  }

  /** Which way is better. */
  enum Good {
    HIGH,
    LOW
  }

  private final Unit unit;
  private final Good good;

  Kpi(Unit unit, Good good) {
    this.unit = unit;
    this.good = good;
  }

  public Unit unit() {
    return unit;
  }

  /** Whether it can have a target at all: a count that only describes has no better or worse. */
  public boolean hasDirection() {
    return good != null;
  }

  public boolean isHigherBetter() {
    return good == Good.HIGH;
  }

  /** As in REST, configuration and message keys: {@code decided-on-time}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Message title() {
    return Message.of("reporting", "kpi." + code() + ".name");
  }

  public Message definition() {
    return Message.of("reporting", "kpi." + code() + ".definition");
  }
}

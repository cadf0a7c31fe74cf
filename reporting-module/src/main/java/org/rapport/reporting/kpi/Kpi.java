package org.rapport.reporting.kpi;

import java.util.Locale;
import org.rapport.kernel.Message;

/** The KPIs of {@code kpi.md} that can be counted, in the order they are read. */
public enum Kpi {
  RECEIVED(Unit.CASES, null),
  BACKLOG(Unit.CASES, null),
  COMPLAINTS_PER_HUNDRED(Unit.RATE, Good.LOW),
  ACKNOWLEDGED_ON_TIME(Unit.SHARE, Good.HIGH),
  DECIDED_ON_TIME(Unit.SHARE, Good.HIGH),
  TIME_TO_ACKNOWLEDGE_MEDIAN(Unit.DAYS, Good.LOW),
  TIME_TO_ACKNOWLEDGE_P90(Unit.DAYS, Good.LOW),
  TIME_TO_ASSESS_MEDIAN(Unit.DAYS, Good.LOW),
  TIME_TO_ASSESS_P90(Unit.DAYS, Good.LOW),
  TIME_TO_INVESTIGATE_MEDIAN(Unit.DAYS, Good.LOW),
  TIME_TO_INVESTIGATE_P90(Unit.DAYS, Good.LOW),
  TIME_TO_DECISION_MEDIAN(Unit.DAYS, Good.LOW),
  TIME_TO_DECISION_P90(Unit.DAYS, Good.LOW),
  TIME_TO_CLOSE_MEDIAN(Unit.DAYS, Good.LOW),
  TIME_TO_CLOSE_P90(Unit.DAYS, Good.LOW),
  SATISFIED_WITH_HANDLING(Unit.SHARE, Good.HIGH),
  SATISFIED_WITH_OUTCOME(Unit.SHARE, Good.HIGH),
  UPHELD(Unit.SHARE, null),
  TOLD_OF_OUTCOME(Unit.SHARE, Good.HIGH),
  CONTESTED(Unit.SHARE, Good.LOW),
  REOPENED(Unit.SHARE, Good.LOW),
  REPEATED(Unit.SHARE, Good.LOW),
  EXTENDED(Unit.SHARE, Good.LOW),
  WITHDRAWN(Unit.SHARE, Good.LOW),
  APPROACH_ALIVE(Unit.INDEX, Good.HIGH),
  KEY_GROUPS_AGREED(Unit.SHARE, Good.HIGH),
  RELATIONSHIPS_LED(Unit.SHARE, Good.HIGH),
  STEPS_AS_AGREED(Unit.SHARE, Good.HIGH),
  STAFF_TRAINED(Unit.SHARE, Good.HIGH),
  BREAKS_NOT_FOLLOWED(Unit.NUMBER, null),
  BREAKS_NOT_FOLLOWED_SHARE(Unit.SHARE, Good.LOW),
  BREAKS_NOT_FOLLOWED_RATE(Unit.RATE_OF_YEARS, Good.LOW),
  BREAKS_BY_APPROACH(Unit.NUMBER, null),
  BREAKS_BY_APPROACH_SHARE(Unit.SHARE, Good.LOW),
  BREAKS_BY_APPROACH_RATE(Unit.RATE_OF_YEARS, Good.LOW),
  BREAKS_UNKNOWN(Unit.SHARE, Good.LOW),
  RELATIONSHIPS_UNDER_WAY(Unit.NUMBER, null),
  CONVERTED(Unit.SHARE, Good.HIGH),
  OVERDUE_UPKEEP(Unit.SHARE, Good.LOW),
  OVERDUE_RATINGS(Unit.SHARE, Good.LOW),
  OVERDUE_REVIEWS(Unit.SHARE, Good.LOW),
  ACTIONS_ON_TIME(Unit.SHARE, Good.HIGH),
  ACTIONS_EFFECTIVE(Unit.SHARE, Good.HIGH),
  EXCEPTIONS_REPORTED(Unit.NUMBER, null),
  EXCEPTIONS_CLOSED(Unit.NUMBER, null),
  EXCEPTIONS_OPEN(Unit.NUMBER, null),
  EXCEPTION_TIME_MEDIAN(Unit.DAYS, Good.LOW),
  EXCEPTION_TIME_P90(Unit.DAYS, Good.LOW);

  /** Raised whenever a definition changes; figures of different versions are not compared. */
  public static final int DEFINITION_VERSION = 4;

  /** What a value is. */
  public enum Unit {
    CASES,
    /** How many of something else. */
    NUMBER,
    SHARE,
    /** The mean of shares. */
    INDEX,
    /** Events for each hundred of what they may happen to. */
    RATE,
    /** Events for each hundred years of what they may happen to. */
    RATE_OF_YEARS,
    DAYS;

    /** A full count, which needs no interval. */
    public boolean isCount() {
      return this == CASES || this == NUMBER;
    }

    /** From 0 to 1. */
    public boolean isPart() {
      return this == SHARE || this == INDEX;
    }

    public boolean isRate() {
      return this == RATE || this == RATE_OF_YEARS;
    }
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

  /** Of relationships rather than of cases. */
  public boolean isOfRelationships() {
    return compareTo(APPROACH_ALIVE) >= 0;
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

package org.rapport.reporting.delivery;

import java.time.Instant;
import org.rapport.reporting.kpi.Period;

/**
 * A workbook somebody asked for.
 *
 * @param job that makes it, or null before it has begun
 * @param bytes null until it is there
 */
record Prepared(long id, long owner, Period period, Instant askedAt, Long job, Long bytes) {

  String fileName() {
    return "feedback-kpi-" + period.from() + "-" + period.to() + ".xlsx";
  }
}

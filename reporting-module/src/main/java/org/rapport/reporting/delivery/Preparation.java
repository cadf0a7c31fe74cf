package org.rapport.reporting.delivery;

import java.time.Instant;
import org.rapport.platform.Jobs;
import org.rapport.reporting.kpi.Period;

/**
 * How far a workbook is.
 *
 * @param bytes 0 until it is there
 * @param done cases written so far
 * @param total cases there are
 * @param failure why it failed, or null
 */
public record Preparation(
    long id,
    Period period,
    Instant askedAt,
    Jobs.State state,
    long bytes,
    long done,
    long total,
    String failure) {

  static Preparation of(Prepared prepared, Jobs.Status job) {
    long bytes = prepared.bytes() == null ? 0 : prepared.bytes();
    Jobs.State state = bytes > 0 ? Jobs.State.DONE : job == null ? Jobs.State.RUNNING : job.state();
    return new Preparation(
        prepared.id(),
        prepared.period(),
        prepared.askedAt(),
        state,
        bytes,
        job == null ? 0 : job.done(),
        job == null ? 0 : job.total(),
        job == null ? null : job.failure());
  }

  public boolean isRunning() {
    return state == Jobs.State.RUNNING;
  }

  public boolean isThere() {
    return bytes > 0;
  }
}

package org.rapport.platform.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.rapport.platform.Jobs;

/** Passes progress on, at most once a second: the work may report every row. */
final class RunningJob implements Jobs.Progress {

  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final long id;
  private final JobRecords records;
  private final Clock clock;
  private Instant noted = Instant.EPOCH;
  private long done;
  private long total;
  private boolean cancelled;

  RunningJob(long id, JobRecords records, Clock clock) {
    this.id = id;
    this.records = records;
    this.clock = clock;
  }

  @Override
  public synchronized void at(long units, long of) {
    done = units;
    total = of;
    note();
  }

  @Override
  public synchronized boolean isCancelled() {
    note();
    return cancelled;
  }

  /** Also called from another thread, as the sign of life of work that reports nothing for long. */
  synchronized void note() {
    // whichever way: the clock may have been set back
    if (Duration.between(noted, clock.instant()).abs().compareTo(BETWEEN) >= 0) {
      finish();
    }
  }

  /** Work of this node knows at once; that of another when it next notes something. */
  synchronized RunningJob cancelled() {
    cancelled = true;
    return this;
  }

  /** Notes what was reported last, whenever that was. */
  synchronized void finish() {
    noted = clock.instant();
    cancelled = !records.at(id, done, total, noted);
  }
}

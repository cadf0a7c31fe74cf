package org.rapport.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.rapport.platform.RecurringTask;
import org.rapport.platform.Texts;

/** Tells that work is alive, and fails what ended with its node. */
@ApplicationScoped
class WatchJobs implements RecurringTask {

  static final Duration SILENCE = Duration.ofMinutes(2);

  private final BackgroundJobs jobs;
  private final JobRecords records;
  private final Texts texts;
  private final Clock clock;

  protected WatchJobs() {
    this(null, null, null, null);
  }

  @Inject
  WatchJobs(BackgroundJobs jobs, JobRecords records, Texts texts, Clock clock) {
    this.jobs = jobs;
    this.records = records;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(20);
  }

  @Override
  public void run() {
    jobs.noteAll();
    Instant now = clock.instant();
    String both =
        texts.in(Texts.ENGLISH, "platform", "jobs.interrupted")
            + " / "
            + texts.in(Texts.CHINESE, "platform", "jobs.interrupted");
    records.failThoseSilentSince(now.minus(SILENCE), both, now);
  }
}

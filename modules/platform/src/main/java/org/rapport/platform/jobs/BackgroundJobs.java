package org.rapport.platform.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.RequestLanguage;
import org.rapport.platform.Texts;

/** Runs work on the server's own threads and keeps its state in the database. */
@ApplicationScoped
class BackgroundJobs implements Jobs {

  private static final Logger LOG = Logger.getLogger(BackgroundJobs.class.getName());
  private static final int LONGEST = 500;

  private final JobRecords records;
  private final CurrentUser user;
  private final Texts texts;
  private final Clock clock;
  private final Map<Long, RunningJob> running = new ConcurrentHashMap<>();

  @Resource private ManagedExecutorService executor;

  protected BackgroundJobs() {
    this(null, null, null, null);
  }

  @Inject
  BackgroundJobs(JobRecords records, CurrentUser user, Texts texts, Clock clock) {
    this.records = records;
    this.user = user;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public long start(String kind, Work work) {
    return start(kind, work, executor);
  }

  long start(String kind, Work work, Executor threads) {
    long id = records.add(kind, user.signedIn().id(), clock.instant());
    RunningJob job = new RunningJob(id, records, clock);
    running.put(id, job);
    Locale language = RequestLanguage.current();
    threads.execute(
        () -> {
          RequestLanguage.set(language);
          try {
            run(id, work, job);
          } finally {
            running.remove(id);
            RequestLanguage.clear();
          }
        });
    return id;
  }

  private void run(long id, Work work, RunningJob job) {
    try {
      String result = work.run(job);
      job.finish();
      records.end(
          id, job.isCancelled() ? State.CANCELLED : State.DONE, result, null, clock.instant());
    } catch (Exception | Error e) {
      job.finish();
      records.end(id, State.FAILED, null, failure(id, e), clock.instant());
    }
  }

  /** A rule's own words, or that it was our fault; the log tells the rest. */
  private String failure(long id, Throwable thrown) {
    Message reason = Message.of("platform", "jobs.failed", Long.toString(id));
    if (thrown instanceof Refusal refusal) {
      reason = refusal.reason();
    } else if (thrown instanceof Invalid invalid) {
      reason = invalid.violations().get(0).message();
    } else {
      LOG.log(Level.SEVERE, "job " + id + " failed", thrown);
    }
    String text = texts.here(reason);
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** Tells of all work of this node that it is alive. */
  void noteAll() {
    running.values().forEach(RunningJob::note);
  }

  @Override
  public Optional<Status> status(long id) {
    return records.status(id, user.signedIn().id());
  }

  @Override
  public void cancel(long id) {
    if (records.cancel(id, user.signedIn().id())) {
      running.computeIfPresent(id, (same, job) -> job.cancelled());
    }
  }
}

package org.rapport.feedback.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.Batches;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.OnBehalf;
import org.rapport.platform.Permission;

/** Makes cases of the rows in the background, and takes them out again; both can be stopped. */
@ApplicationScoped
public class RunImport {

  private static final int AT_ONCE = 100;

  private ImportSteps steps;
  private Jobs jobs;
  private OnBehalf onBehalf;
  private CurrentUser user;
  private ImportDesk desk;

  protected RunImport() {}

  @Inject
  RunImport(ImportSteps steps, Jobs jobs, OnBehalf onBehalf, CurrentUser user, ImportDesk desk) {
    this.steps = steps;
    this.jobs = jobs;
    this.onBehalf = onBehalf;
    this.user = user;
    this.desk = desk;
  }

  /** One batch of rows or cases; answers how many it was. */
  private interface Step {
    int next(long id, int most);
  }

  private interface End {
    void now(long id, boolean complete);
  }

  /**
   * Starts, or goes on where it stopped.
   *
   * @throws org.rapport.kernel.Refusal where every row is refused, or it is not the time for it
   */
  public void start(long id) {
    int total = steps.start(id);
    work(id, "case-import", total, steps::takeNext, steps::end);
  }

  /** Takes every case of the import out again that nobody has worked on since. */
  public void undo(long id) {
    int total = steps.startUndo(id);
    work(id, "case-import-undo", total, steps::removeNext, steps::endUndo);
  }

  /** What is a case already stays one. */
  public void stop(long id) {
    user.require(Permission.CASES_IMPORT);
    Long job = desk.open(id).course().jobId();
    if (job != null) {
      jobs.cancel(job);
    }
  }

  private void work(long id, String kind, int total, Step step, End end) {
    long me = user.signedIn().id();
    long job =
        jobs.start(
            kind,
            progress -> {
              onBehalf.of(me, () -> untilDone(id, total, step, end, progress));
              return String.valueOf(id);
            });
    steps.runs(id, job);
  }

  private static void untilDone(long id, int total, Step step, End end, Jobs.Progress progress) {
    boolean complete = false;
    try {
      complete = Batches.untilDone(() -> step.next(id, AT_ONCE), total, progress);
    } finally {
      end.now(id, complete);
    }
  }
}

package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import org.rapport.platform.Batches;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.OnBehalf;
import org.rapport.platform.Permission;

/**
 * Tries the rows of a file, takes them into the registry and takes them out again: each in the
 * background, each can be stopped.
 */
@ApplicationScoped
public class RunImport {

  private static final int AT_ONCE = 200;

  private CheckSteps checking;
  private TakeSteps taking;
  private UndoSteps undoing;
  private ImportDesk desk;
  private Jobs jobs;
  private OnBehalf onBehalf;
  private CurrentUser user;

  protected RunImport() {}

  @Inject
  RunImport(
      CheckSteps checking,
      TakeSteps taking,
      UndoSteps undoing,
      ImportDesk desk,
      Jobs jobs,
      OnBehalf onBehalf,
      CurrentUser user) {
    this.checking = checking;
    this.taking = taking;
    this.undoing = undoing;
    this.desk = desk;
    this.jobs = jobs;
    this.onBehalf = onBehalf;
    this.user = user;
  }

  private interface End {
    void now(long id, boolean complete);
  }

  /**
   * Tries every row with what the columns are said to mean; nobody is registered.
   *
   * @throws org.rapport.kernel.Invalid for {@code columns} where no stakeholder can be made of them
   * @throws org.rapport.kernel.Refusal once rows are in the registry
   */
  public void check(long id, Mapping mapping) {
    int total = checking.start(id, mapping);
    Batches.Step step = () -> checking.next(id, AT_ONCE);
    work(id, "stakeholder-import-check", total, step, checking::end, j -> checking.runs(id, j));
  }

  /**
   * Starts, or goes on where it stopped.
   *
   * @throws org.rapport.kernel.Refusal where every row is refused, or it is not the time for it
   */
  public void start(long id) {
    int total = taking.start(id);
    Batches.Step step = () -> taking.next(id, AT_ONCE);
    work(id, "stakeholder-import", total, step, taking::end, job -> taking.runs(id, job));
  }

  /** Takes out again what the import brought, but for what somebody has worked on since. */
  public void undo(long id) {
    int total = undoing.start(id);
    Batches.Step step = () -> undoing.next(id, AT_ONCE);
    work(id, "stakeholder-import-undo", total, step, undoing::end, job -> undoing.runs(id, job));
  }

  /** What is in the registry already stays there. */
  public void stop(long id) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    Long job = desk.open(id).jobId();
    if (job != null) {
      jobs.cancel(job);
    }
  }

  private void work(
      long id, String kind, int total, Batches.Step step, End end, LongConsumer runs) {
    long me = user.signedIn().id();
    long job =
        jobs.start(
            kind,
            progress -> {
              onBehalf.of(me, () -> untilDone(id, total, step, end, progress));
              return String.valueOf(id);
            });
    runs.accept(job);
  }

  private static void untilDone(
      long id, int total, Batches.Step step, End end, Jobs.Progress progress) {
    boolean complete = false;
    try {
      complete = Batches.untilDone(step, total, progress);
    } finally {
      end.now(id, complete);
    }
  }
}

package org.rapport.feedback.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rapport.platform.Batches;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.OnBehalf;
import org.rapport.platform.Permission;

/**
 * Takes the cases out that are kept long enough, in the background (C17). Each leaves a tombstone,
 * so that figures stay as they were.
 */
@ApplicationScoped
public class BuryCases {

  private static final String KIND = "retention";

  private BurialStep step;
  private Jobs jobs;
  private OnBehalf onBehalf;
  private CurrentUser user;

  protected BuryCases() {}

  @Inject
  BuryCases(BurialStep step, Jobs jobs, OnBehalf onBehalf, CurrentUser user) {
    this.step = step;
    this.jobs = jobs;
    this.onBehalf = onBehalf;
    this.user = user;
  }

  /**
   * @param foreseen what was shown before; what has changed since is looked at anew
   * @return number of the job; its result is how many went
   */
  public long start(Foreseen foreseen) {
    user.require(Permission.PERSONAL_DATA);
    long me = user.signedIn().id();
    return jobs.start(
        KIND,
        progress -> {
          Count gone = new Count();
          onBehalf.of(
              me,
              () -> Batches.untilDone(() -> gone.more(step.next()), foreseen.total(), progress));
          return String.valueOf(gone.total);
        });
  }

  /** Empty unless it is a job of this person. */
  public Optional<Jobs.Status> status(long job) {
    user.require(Permission.PERSONAL_DATA);
    return jobs.status(job).filter(status -> status.kind().equals(KIND));
  }

  /** It ends at its next safe point; what has gone stays gone. */
  public void cancel(long job) {
    user.require(Permission.PERSONAL_DATA);
    jobs.cancel(job);
  }

  /** How many went so far. */
  private static final class Count {

    private int total;

    int more(int gone) {
      total += gone;
      return gone;
    }
  }
}

package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rapport.platform.Batches;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.OnBehalf;
import org.rapport.platform.Permission;

/**
 * Moves the due dates of open cases to what the time limits and the calendar are now, in the
 * background (C4). A breach that has happened stays, and nobody becomes late by it.
 */
@ApplicationScoped
public class MoveOpenCases {

  private static final String KIND = "due-dates";

  private MoveSteps steps;
  private Jobs jobs;
  private OnBehalf onBehalf;
  private CurrentUser user;

  protected MoveOpenCases() {}

  @Inject
  MoveOpenCases(MoveSteps steps, Jobs jobs, OnBehalf onBehalf, CurrentUser user) {
    this.steps = steps;
    this.jobs = jobs;
    this.onBehalf = onBehalf;
    this.user = user;
  }

  /**
   * @param foreseen what was shown before; what has changed since is looked at anew
   * @return number of the job; its result is how many were moved
   */
  public long start(ForeseenMoves foreseen) {
    user.require(Permission.SETTINGS_MANAGE);
    int expected = foreseen.looked() + foreseen.later(); // what moves on is met again
    long me = user.signedIn().id();
    return jobs.start(
        KIND,
        progress -> {
          Walk walk = new Walk();
          onBehalf.of(me, () -> Batches.untilDone(walk::next, expected, progress));
          return String.valueOf(walk.moved);
        });
  }

  /** Empty unless it is a job of this person. */
  public Optional<Jobs.Status> status(long job) {
    user.require(Permission.SETTINGS_MANAGE);
    return jobs.status(job).filter(status -> status.kind().equals(KIND));
  }

  /** From one open case to the next. */
  private final class Walk {

    private OpenCases.Place place = OpenCases.Place.START;
    private int moved;

    int next() {
      MoveSteps.Done done = steps.next(place);
      place = done.place();
      moved += done.moved();
      return done.looked();
    }
  }
}

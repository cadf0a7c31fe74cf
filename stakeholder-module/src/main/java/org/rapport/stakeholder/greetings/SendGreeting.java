package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Batches;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.OnBehalf;

/** Sends a letter to many, once, in the background. */
@ApplicationScoped
public class SendGreeting {

  private static final String KIND = "greeting";
  private static final int AT_ONCE = 20;

  private SendSteps steps;
  private Jobs jobs;
  private OnBehalf onBehalf;
  private CurrentUser user;

  protected SendGreeting() {}

  @Inject
  SendGreeting(SendSteps steps, Jobs jobs, OnBehalf onBehalf, CurrentUser user) {
    this.steps = steps;
    this.jobs = jobs;
    this.onBehalf = onBehalf;
    this.user = user;
  }

  /**
   * @throws Refusal if it is on its way already, goes to nobody, or to too many
   */
  public void start(long id) {
    work(id, steps.start(id));
  }

  /** Goes on where it stopped; nobody gets it twice. */
  public void resume(long id) {
    work(id, steps.left(id));
  }

  private void work(long id, int total) {
    long me = user.signedIn().id();
    long job =
        jobs.start(
            KIND,
            progress -> {
              onBehalf.of(
                  me,
                  () ->
                      steps.end(
                          id, Batches.untilDone(() -> steps.next(id, AT_ONCE), total, progress)));
              return String.valueOf(id);
            });
    steps.runs(id, job);
  }
}

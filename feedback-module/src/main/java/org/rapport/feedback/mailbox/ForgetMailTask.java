package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.Configuration;
import org.rapport.platform.RecurringTask;

/** Every hour, after {@code RAPPORT_MAIL_KEPT_DAYS}. */
@ApplicationScoped
class ForgetMailTask implements RecurringTask {

  private static final long USUAL_DAYS = 90;

  private ForgetMail forget;

  protected ForgetMailTask() {}

  @Inject
  ForgetMailTask(ForgetMail forget) {
    this.forget = forget;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    Duration kept =
        Duration.ofDays(
            Configuration.value("RAPPORT_MAIL_KEPT_DAYS").map(Long::valueOf).orElse(USUAL_DAYS));
    boolean more = true;
    while (more) {
      more = forget.some(kept);
    }
  }
}

package org.rapport.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Two days are enough to try again in. */
@ApplicationScoped
class ForgetAnswers implements RecurringTask {

  static final Duration KEPT = Duration.ofHours(48);

  private final Answers answers;
  private final Clock clock;

  protected ForgetAnswers() {
    this(null, null);
  }

  @Inject
  ForgetAnswers(Answers answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    answers.forgetBefore(clock.instant().minus(KEPT));
  }
}

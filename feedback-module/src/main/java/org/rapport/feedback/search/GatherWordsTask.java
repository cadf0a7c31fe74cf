package org.rapport.feedback.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** What was written is found a moment later. */
@ApplicationScoped
class GatherWordsTask implements RecurringTask {

  private GatherWords gather;

  protected GatherWordsTask() {}

  @Inject
  GatherWordsTask(GatherWords gather) {
    this.gather = gather;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    while (gather.ofSome()) {
      // some at a time, each in a transaction of its own
    }
  }
}

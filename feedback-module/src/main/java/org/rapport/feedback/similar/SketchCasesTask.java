package org.rapport.feedback.similar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Runs from each start on; once earlier cases are done there is nothing left to do. */
@ApplicationScoped
class SketchCasesTask implements RecurringTask {

  private SketchCases sketch;

  protected SketchCasesTask() {}

  @Inject
  SketchCasesTask(SketchCases sketch) {
    this.sketch = sketch;
  }

  @Override
  public Duration pause() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    while (sketch.some()) {
      // some at a time, each in a transaction of its own
    }
  }
}

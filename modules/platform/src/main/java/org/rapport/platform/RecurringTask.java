package org.rapport.platform;

import java.time.Duration;

/**
 * Work that recurs in the background from start to stop; a bean that implements this is found and
 * run. Every node runs it, so work that two nodes must not do at once takes a lock in the database.
 */
public interface RecurringTask {

  /** Pause between the end of one run and the start of the next. */
  Duration pause();

  /** Whether it runs once before anybody is let in; else it begins with a pause. */
  default boolean isDueAtStart() {
    return false;
  }

  /** Called without a transaction. What it throws is logged, and the task goes on. */
  void run();
}

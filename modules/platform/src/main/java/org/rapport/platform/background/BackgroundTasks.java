package org.rapport.platform.background;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.platform.RecurringTask;

/** Keeps every {@link RecurringTask} going until told to stop. */
@ApplicationScoped
class BackgroundTasks {

  private static final Logger LOG = Logger.getLogger(BackgroundTasks.class.getName());
  private static final long SECONDS_TO_FINISH = 10;

  private final AtomicBoolean stopping = new AtomicBoolean();
  private final ReentrantReadWriteLock running = new ReentrantReadWriteLock(true);
  private final List<ScheduledFuture<?>> scheduled = new ArrayList<>();

  private final Set<RecurringTask> failing = ConcurrentHashMap.newKeySet();

  @Inject @Any private Instance<RecurringTask> tasks;

  void start(ManagedScheduledExecutorService scheduler) {
    tasks.forEach(
        task -> {
          if (task.isDueAtStart()) {
            run(task);
          }
          long pause = task.pause().toMillis();
          scheduled.add(
              scheduler.scheduleWithFixedDelay(
                  () -> run(task), pause, pause, TimeUnit.MILLISECONDS));
        });
  }

  /** Starts nothing more and waits for what is running. */
  void stop() {
    stopping.set(true);
    scheduled.forEach(future -> future.cancel(false));
    try {
      if (!running.writeLock().tryLock(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        LOG.warning("background work was still running when the application stopped");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(RecurringTask task) {
    if (!running.readLock().tryLock()) {
      return;
    }
    try {
      if (!stopping.get()) {
        task.run();
        failing.remove(task);
      }
    } catch (RuntimeException | Error e) {
      // thrown on, it would end the task for good; told once, not every second of an outage
      if (failing.add(task)) {
        LOG.log(Level.WARNING, "background work failed and is tried again", e);
      }
    } finally {
      running.readLock().unlock();
    }
  }
}

package org.rapport.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** People who each do the same thing again and again for a while. */
final class Users {

  private static final double NANOS_PER_SECOND = 1e9;

  private Users() {}

  /**
   * @param worker gives each user, by number, something that returns true where it went well
   */
  static Latencies measure(
      int users, double seconds, Cpu cpu, IntFunction<Callable<Boolean>> worker)
      throws InterruptedException {
    long server = cpu.serverMillis();
    long database = cpu.databaseMillis();
    long start = System.nanoTime();
    long end = start + (long) (seconds * NANOS_PER_SECOND);
    ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    AtomicInteger failed = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < users; i++) {
      Callable<Boolean> work = worker.apply(i);
      Thread thread = new Thread(() -> repeat(work, end, times, failed));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double took = (System.nanoTime() - start) / NANOS_PER_SECOND;
    long[] nanos = times.stream().mapToLong(Long::longValue).toArray();
    return Latencies.of(
        users,
        took,
        nanos,
        failed.get(),
        cpu.serverMillis() - server,
        cpu.databaseMillis() - database);
  }

  private static void repeat(
      Callable<Boolean> work, long end, ConcurrentLinkedQueue<Long> times, AtomicInteger failed) {
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      boolean well;
      try {
        well = work.call();
      } catch (Exception e) {
        well = false;
      }
      if (well) {
        times.add(System.nanoTime() - start);
      } else {
        failed.incrementAndGet();
      }
    }
  }
}

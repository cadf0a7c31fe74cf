package org.rapport.platform;

/** Long work done in batches, each a transaction of its own. */
public final class Batches {

  private Batches() {}

  /** One batch; answers how many things it did, 0 when none was left. */
  @FunctionalInterface
  public interface Step {
    int next();
  }

  /**
   * @return whether nothing was left; false where somebody cancelled
   */
  public static boolean untilDone(Step step, long total, Jobs.Progress progress) {
    long done = 0;
    int more = step.next();
    while (more > 0 && !progress.isCancelled()) {
      done += more;
      progress.at(done, total);
      more = step.next();
    }
    return more == 0;
  }
}

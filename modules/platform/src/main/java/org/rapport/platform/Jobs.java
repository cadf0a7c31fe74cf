package org.rapport.platform;

import java.util.Optional;

/**
 * Long work in the background: it shows its progress, can be cancelled, and survives a restart as
 * failed.
 */
public interface Jobs {

  /** The work itself; it reports progress and stops when told. */
  interface Work {
    /**
     * @return what to show when done, for example the id of an import
     */
    String run(Progress progress) throws Exception;
  }

  /** The work's way back to whoever watches. */
  interface Progress {
    /**
     * @param total units of work, 0 where unknown
     */
    void at(long done, long total);

    /** True once somebody cancelled; the work then ends at its next safe point. */
    boolean isCancelled();
  }

  /**
   * @param state one of running, done, failed, cancelled
   */
  record Status(
      long id, String kind, State state, long done, long total, String result, String failure) {}

  enum State {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
  }

  /** Starts work of the signed-in person; call it outside a transaction. */
  long start(String kind, Work work);

  /** Of the signed-in person's own jobs. */
  Optional<Status> status(long id);

  void cancel(long id);
}

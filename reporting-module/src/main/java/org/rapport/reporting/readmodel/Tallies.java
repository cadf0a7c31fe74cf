package org.rapport.reporting.readmodel;

/** Where the tally and the changes to it are kept. */
interface Tallies {

  /** Adds rows and touches none, in the caller's transaction. */
  void append(Changes changes);

  /**
   * Takes a batch of changes into the tally. Several nodes may do so at once.
   *
   * @return how many changes were taken
   */
  int fold(int most);

  /** Whether the tally was made by {@link Measure#COUNTING_VERSION}. */
  boolean isCurrent();

  /** Until the transaction ends, nobody appends and nobody folds. */
  void lock();

  /** Puts these counts in place of all others, changes included; they are still to be folded. */
  void replaceAll(Changes counts);
}

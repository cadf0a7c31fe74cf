package org.rapport.platform;

/**
 * Rows to be written whose outcome nobody waits for: those of one transaction go to the database
 * together, in one way there and back, right before it commits. Without a transaction each is
 * written at once.
 */
public interface PendingWrites {

  /**
   * What the statement writes cannot be read in the same transaction yet. Statements with the same
   * text run in the order given.
   *
   * @param values for the question marks; an instant becomes a {@code timestamptz}
   */
  void add(String sql, Object... values);
}

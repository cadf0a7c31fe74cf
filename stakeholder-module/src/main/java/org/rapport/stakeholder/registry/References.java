package org.rapport.stakeholder.registry;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What this module's features keep about stakeholders: rows of every table with a foreign key to
 * the registry, whichever feature it belongs to.
 */
public interface References {

  /**
   * A row that was moved.
   *
   * @param key its primary key as JSON
   */
  record Moved(String table, String column, String key) {}

  /** Those of {@code ids} something but their contacts points to. */
  Set<Long> among(Collection<Long> ids);

  /**
   * Lets everything that points to one point to another. A row the other has its like of already,
   * where there may only be one, stays. No moved contact is the main one.
   */
  List<Moved> move(long from, long to);

  /** Moves rows back that are still there. */
  void moveBack(Collection<Moved> rows, long from, long to);
}

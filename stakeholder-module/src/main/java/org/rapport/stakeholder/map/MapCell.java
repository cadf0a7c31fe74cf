package org.rapport.stakeholder.map;

/**
 * A cell of the map with those in it.
 *
 * @param before how many were in it on the day compared with, null where nothing is compared
 */
public record MapCell(Position at, long count, Long before) {

  /** How many more there are than before; 0 where nothing is compared. */
  public long change() {
    return before == null ? 0 : count - before;
  }
}

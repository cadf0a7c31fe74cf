package org.rapport.stakeholder.map;

/**
 * A stakeholder on the map.
 *
 * @param before where it stood on the day compared with, null where it was not rated yet or nothing
 *     is compared
 */
public record MapPoint(long id, String name, Position at, Position before) {

  public boolean hasMoved() {
    return before != null && !before.equals(at);
  }
}

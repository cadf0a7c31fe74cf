package org.rapport.stakeholder.map;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A stakeholder on the map.
 *
 * @param ratedOn the day of the rating that holds
 * @param before where it stood on the day compared with, null where it was not rated yet or nothing
 *     is compared
 */
public record MapPoint(long id, String name, Position at, LocalDate ratedOn, Position before) {

  /** The most influence first, then the most interest. */
  public static final Comparator<MapPoint> MOST_FIRST =
      Comparator.<MapPoint>comparingInt(point -> -point.at.influence())
          .thenComparingInt(point -> -point.at.interest())
          .thenComparing(MapPoint::name)
          .thenComparing(MapPoint::id);

  public boolean hasMoved() {
    return before != null && !before.equals(at);
  }
}

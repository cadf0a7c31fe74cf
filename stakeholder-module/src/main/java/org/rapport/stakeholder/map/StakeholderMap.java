package org.rapport.stakeholder.map;

import java.time.LocalDate;
import java.util.List;

/**
 * The map of a day.
 *
 * @param since the day compared with, null where nothing is compared
 * @param cells those with anybody in them
 * @param points one by one; none where there are more than {@link ReadMap#MOST_POINTS} and the
 *     cells stand for them
 * @param capped true where the reader sees only the first points of those they work with
 */
public record StakeholderMap(
    LocalDate day, LocalDate since, List<MapCell> cells, List<MapPoint> points, boolean capped) {

  public StakeholderMap {
    cells = List.copyOf(cells);
    points = List.copyOf(points);
  }

  public long total() {
    return cells.stream().mapToLong(MapCell::count).sum();
  }

  /** How many a quadrant holds. */
  public long in(Quadrant quadrant) {
    return cells.stream()
        .filter(cell -> cell.at().quadrant() == quadrant)
        .mapToLong(MapCell::count)
        .sum();
  }

  /** How many of the points are elsewhere than on the day compared with. */
  public long moved() {
    return points.stream().filter(MapPoint::hasMoved).count();
  }

  /** How many of the points were not on the map of the day compared with. */
  public long added() {
    return since == null ? 0 : points.stream().filter(point -> point.before() == null).count();
  }

  /** Whether every stakeholder has a point of its own. */
  public boolean isDrawnOneByOne() {
    return points.size() == total();
  }
}

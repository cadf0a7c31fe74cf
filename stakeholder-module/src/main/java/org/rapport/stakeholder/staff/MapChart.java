package org.rapport.stakeholder.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapport.stakeholder.map.MapCell;
import org.rapport.stakeholder.map.MapPoint;
import org.rapport.stakeholder.map.Position;
import org.rapport.stakeholder.map.StakeholderMap;

/**
 * Where things go on the drawn map, in units of its drawing: interest to the right, influence up.
 */
public final class MapChart {

  static final int LEFT = 40;
  static final int TOP = 34;
  static final int CELL = 100;
  private static final int LARGEST_DOT = 11;
  private static final int LARGEST_CIRCLE = 44;
  private static final int SMALLEST_CIRCLE = 14;
  private static final int MOST_NAMES = 5;
  private static final double LINE = 17;
  private static final double NAMED_DOT = 5.5;

  /** A stakeholder's point, and its name where there is room for names. */
  public record Dot(MapPoint point, double x, double y, double r, String name) {}

  /** The way a point has come, from where it stood to the edge of where it stands. */
  public record Trail(double fromX, double fromY, double toX, double toY) {}

  /** A circle for everybody in a cell. */
  public record Circle(MapCell cell, double x, double y, double r) {}

  /** A number of the scale beside the axes. */
  public record Mark(int value, double acrossX, double upY) {}

  private final StakeholderMap map;
  private final List<Dot> dots = new ArrayList<>();

  MapChart(StakeholderMap map) {
    this.map = map;
    Collection<List<MapPoint>> cells =
        map.points().stream()
            .sorted(MapPoint.MOST_FIRST)
            .collect(
                groupingBy(
                    p -> -10 * p.at().influence() + p.at().interest(), TreeMap::new, toList()))
            .values();
    boolean named = cells.stream().allMatch(together -> together.size() <= MOST_NAMES);
    cells.forEach(together -> spread(together, named));
  }

  public List<Mark> marks() {
    return IntStream.rangeClosed(Position.LEAST, Position.MOST)
        .mapToObj(value -> new Position(value, value))
        .map(at -> new Mark(at.influence(), x(at), y(at) + 5))
        .toList();
  }

  public List<Dot> dots() {
    return dots;
  }

  public List<Trail> trails() {
    return dots.stream().filter(dot -> dot.point().hasMoved()).map(MapChart::trail).toList();
  }

  public List<Circle> circles() {
    if (map.isDrawnOneByOne()) {
      return List.of();
    }
    long most = map.cells().stream().mapToLong(MapCell::count).max().orElse(1);
    return map.cells().stream()
        .map(cell -> new Circle(cell, x(cell.at()), y(cell.at()), radius(cell.count(), most)))
        .toList();
  }

  /** Those of one cell stand in rows, so that none hides another. */
  private void spread(List<MapPoint> together, boolean named) {
    int side = named ? 1 : (int) Math.ceil(Math.sqrt(together.size()));
    int rows = (together.size() + side - 1) / side;
    double step = named ? LINE : (CELL - 12.0) / side;
    double r = named ? NAMED_DOT : Math.min(LARGEST_DOT, step * 0.4);
    for (int i = 0; i < together.size(); i++) {
      MapPoint point = together.get(i);
      double across = named ? 10 - CELL / 2.0 : (i % side - (side - 1) / 2.0) * step;
      double down = (i / side - (rows - 1) / 2.0) * step;
      dots.add(
          new Dot(
              point,
              rounded(x(point.at()) + across),
              rounded(y(point.at()) + down),
              rounded(r),
              named ? DrawnName.of(point.name()) : null));
    }
  }

  /** Begins as far from the middle of its cell as it ends, so that ways stay apart. */
  private static Trail trail(Dot dot) {
    MapPoint point = dot.point();
    double fromX = dot.x() + x(point.before()) - x(point.at());
    double fromY = dot.y() + y(point.before()) - y(point.at());
    double length = Math.hypot(dot.x() - fromX, dot.y() - fromY);
    double share = 1 - (dot.r() + 2) / length;
    return new Trail(
        rounded(fromX),
        rounded(fromY),
        rounded(fromX + (dot.x() - fromX) * share),
        rounded(fromY + (dot.y() - fromY) * share));
  }

  /** The area says how many. */
  private static double radius(long count, long most) {
    double share = Math.sqrt((double) count / most);
    return rounded(Math.max(SMALLEST_CIRCLE, LARGEST_CIRCLE * share));
  }

  private static double x(Position at) {
    return LEFT + (at.interest() - 0.5) * CELL;
  }

  private static double y(Position at) {
    return TOP + (Position.MOST - at.influence() + 0.5) * CELL;
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}

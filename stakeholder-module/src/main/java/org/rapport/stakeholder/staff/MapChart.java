package org.rapport.stakeholder.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
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
  static final int TOP = 10;
  static final int CELL = 100;
  private static final int LARGEST_DOT = 11;
  private static final int LARGEST_CIRCLE = 44;
  private static final int SMALLEST_CIRCLE = 14;

  /** A stakeholder's point, and where it came from. */
  public record Dot(MapPoint point, double x, double y, double r, double fromX, double fromY) {}

  /** A circle for everybody in a cell. */
  public record Circle(MapCell cell, double x, double y, double r) {}

  /** A number of the scale beside the axes. */
  public record Mark(int value, double acrossX, double upY) {}

  private final StakeholderMap map;

  MapChart(StakeholderMap map) {
    this.map = map;
  }

  public List<Mark> marks() {
    return IntStream.rangeClosed(Position.LEAST, Position.MOST)
        .mapToObj(value -> new Position(value, value))
        .map(at -> new Mark(at.influence(), x(at), y(at) + 5))
        .toList();
  }

  public List<Dot> dots() {
    List<Dot> dots = new ArrayList<>();
    map.points().stream()
        .collect(
            groupingBy(p -> 10 * p.at().influence() + p.at().interest(), TreeMap::new, toList()))
        .values()
        .forEach(together -> spread(together, dots));
    return dots;
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
  private static void spread(List<MapPoint> together, List<Dot> dots) {
    int side = (int) Math.ceil(Math.sqrt(together.size()));
    double step = (CELL - 12.0) / side;
    double r = Math.min(LARGEST_DOT, step * 0.4);
    for (int i = 0; i < together.size(); i++) {
      MapPoint point = together.get(i);
      double x = x(point.at()) + (i % side - (side - 1) / 2.0) * step;
      double y = y(point.at()) + (i / side - (side - 1) / 2.0) * step;
      Position from = point.hasMoved() ? point.before() : point.at();
      dots.add(new Dot(point, rounded(x), rounded(y), rounded(r), x(from), y(from)));
    }
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

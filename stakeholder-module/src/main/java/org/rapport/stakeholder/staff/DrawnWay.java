package org.rapport.stakeholder.staff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.stakeholder.map.RatingView;

/**
 * The way of one stakeholder over a small map, in units of its drawing.
 *
 * @param spots where it was rated, in the order of the days; at least one
 */
public record DrawnWay(List<Spot> spots) {

  private static final int LEFT = 12;
  private static final int TOP = 4;
  private static final int CELL = 20;

  /** The middle of a cell. */
  public record Spot(int x, int y) {}

  /**
   * @param ratings the one of the latest day first
   */
  static DrawnWay of(List<RatingView> ratings) {
    List<RatingView> inOrder = new ArrayList<>(ratings);
    Collections.reverse(inOrder);
    return new DrawnWay(inOrder.stream().map(DrawnWay::spot).toList());
  }

  private static Spot spot(RatingView rating) {
    return new Spot(
        LEFT + rating.interest() * CELL - CELL / 2,
        TOP + (6 - rating.influence()) * CELL - CELL / 2);
  }

  public String line() {
    return spots.stream().map(spot -> spot.x() + "," + spot.y()).collect(Collectors.joining(" "));
  }

  public Spot last() {
    return spots.get(spots.size() - 1);
  }
}

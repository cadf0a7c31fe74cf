package org.rapport.stakeholder.map;

/**
 * Where a stakeholder stands on the map. Four and five are high, so the middle of the scale counts
 * as low: close attention goes to those who clearly earn it.
 *
 * @param influence on the organization, from 1 to 5
 * @param interest in what the organization does, from 1 to 5
 */
public record Position(int influence, int interest) {

  public static final int LEAST = 1;
  public static final int MOST = 5;
  private static final int HIGH = 4;

  public Position {
    if (!isOnScale(influence) || !isOnScale(interest)) {
      throw new IllegalArgumentException("outside the map: " + influence + ", " + interest);
    }
  }

  static boolean isOnScale(int value) {
    return value >= LEAST && value <= MOST;
  }

  public Quadrant quadrant() {
    if (influence >= HIGH) {
      return interest >= HIGH ? Quadrant.MANAGE_CLOSELY : Quadrant.KEEP_SATISFIED;
    }
    return interest >= HIGH ? Quadrant.KEEP_INFORMED : Quadrant.MONITOR;
  }
}

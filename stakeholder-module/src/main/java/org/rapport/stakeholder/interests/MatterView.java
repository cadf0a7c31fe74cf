package org.rapport.stakeholder.interests;

import java.util.List;
import org.rapport.stakeholder.StakeholderSummary;

/**
 * Who wants what of one matter, side by side.
 *
 * @param sides all of them, also those nobody is known on
 * @param capped whether more are known than are shown
 */
public record MatterView(String key, String name, List<OfSide> sides, boolean capped) {

  /**
   * @param lines the most decisive first
   */
  public record OfSide(Side side, List<Line> lines) {

    public OfSide {
      lines = List.copyOf(lines);
    }
  }

  /** What one stakeholder wants. */
  public record Line(StakeholderSummary stakeholder, InterestView interest) {}

  public MatterView {
    sides = List.copyOf(sides);
  }
}

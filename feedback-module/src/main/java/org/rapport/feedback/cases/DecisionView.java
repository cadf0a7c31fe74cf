package org.rapport.feedback.cases;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.Finding;

/**
 * A decision as shown.
 *
 * @param number counts the decisions of the case from 1
 * @param stage 1, or 2 after the first was contested
 * @param finding null where there was nothing to find
 * @param decidedBy name of who decided; empty for the complainant
 * @param points as they were found on when it left; empty where there was nothing to find
 */
public record DecisionView(
    int number,
    int stage,
    Finding finding,
    String text,
    String remedy,
    Instant decidedAt,
    String decidedBy,
    List<PointView> points) {

  public DecisionView {
    points = List.copyOf(points);
  }
}

package org.rapport.feedback.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.rapport.feedback.Finding;
import org.rapport.kernel.Refusal;

/** The points of complaint of one case, numbered from 1 (C7, C8). */
final class Points {

  private final List<Point> points;

  /**
   * @param points in the order of their numbers; new ones are put there
   */
  Points(List<Point> points) {
    this.points = points;
  }

  Point add(Case complaint, String text, Act act) {
    if (points.size() >= Limits.POINTS) {
      throw refusal("refusal.tooManyPoints", Limits.POINTS);
    }
    Point point = new Point(complaint, points.size() + 1, text, act);
    points.add(point);
    return point;
  }

  Point number(int number) {
    return points.stream()
        .filter(point -> point.number() == number)
        .findFirst()
        .orElseThrow(() -> refusal("refusal.noSuchPoint", number, points.size()));
  }

  /** No decision leaves before every point has its finding with reasons (C8). */
  void requireFindings(boolean onAtLeastOne) {
    if (points.isEmpty() && onAtLeastOne) {
      throw refusal("refusal.noPoints");
    }
    List<String> missing =
        points.stream()
            .filter(point -> point.finding() == null)
            .map(point -> String.valueOf(point.number()))
            .toList();
    if (!missing.isEmpty()) {
      throw refusal("refusal.findingMissing", missing.size(), String.join(", ", missing));
    }
  }

  private static Refusal refusal(String key, Object... arguments) {
    return Refusal.because("feedback", key, arguments);
  }

  /** The finding on the case as a whole; null where there is no point. */
  Finding overall() {
    return Point.overall(points.stream().map(Point::finding).toList());
  }

  /** Points without a finding get that of another case as a whole, with its reasons. */
  void findLike(Points lead, Act act) {
    String reasons =
        lead.points.stream().map(Point::reasons).distinct().collect(Collectors.joining("\n\n"));
    points.stream()
        .filter(point -> point.finding() == null)
        .forEach(point -> point.found(lead.overall(), reasons, act));
  }

  boolean isEmpty() {
    return points.isEmpty();
  }

  int size() {
    return points.size();
  }

  List<Point> inOrder() {
    return List.copyOf(points);
  }
}

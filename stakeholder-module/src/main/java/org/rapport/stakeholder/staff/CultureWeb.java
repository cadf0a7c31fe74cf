package org.rapport.stakeholder.staff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapport.stakeholder.models.CultureElement;
import org.rapport.stakeholder.models.CultureFinding;
import org.rapport.stakeholder.models.CultureView;

/**
 * The marks of an analysis on five spokes from the middle of a web, in units of its drawing.
 *
 * @param knots where the marks stand on their spokes
 * @param earlier the outline of the analysis before, empty where there is none
 */
public record CultureWeb(
    List<String> rings, List<Spoke> spokes, List<Knot> knots, String now, String earlier) {

  private static final int BEST = 5;
  private static final double MIDDLE_X = 160;
  private static final double MIDDLE_Y = 124;
  private static final double RING = 17;
  private static final double NAME = 12;
  private static final double HALF_A_LINE = 4;

  /** From the middle to its end, and where its name is written. */
  public record Spoke(
      CultureElement element, double x, double y, double nameX, double nameY, String anchor) {}

  public record Knot(double x, double y) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
  }

  /**
   * @param before null where it is the first one
   */
  static CultureWeb of(CultureView analysis, CultureView before) {
    List<Knot> knots = knots(analysis);
    return new CultureWeb(
        IntStream.rangeClosed(1, BEST).mapToObj(CultureWeb::ring).toList(),
        List.of(CultureElement.values()).stream().map(CultureWeb::spoke).toList(),
        knots,
        outline(knots),
        before == null ? "" : outline(knots(before)));
  }

  private static List<Knot> knots(CultureView analysis) {
    List<CultureFinding> findings = analysis.facts().findings();
    return List.of(CultureElement.values()).stream()
        .flatMap(element -> findings.stream().filter(one -> one.element() == element))
        .map(one -> knot(one.element(), one.mark() * RING))
        .toList();
  }

  private static String ring(int mark) {
    return outline(
        List.of(CultureElement.values()).stream()
            .map(element -> knot(element, mark * RING))
            .toList());
  }

  private static Spoke spoke(CultureElement element) {
    Knot end = knot(element, BEST * RING);
    Knot name = knot(element, BEST * RING + NAME);
    String anchor =
        Math.abs(name.x() - MIDDLE_X) < 1 ? "middle" : name.x() > MIDDLE_X ? "start" : "end";
    return new Spoke(element, end.x(), end.y(), name.x(), name.y() + HALF_A_LINE, anchor);
  }

  /** The first spoke goes straight up, the others follow clockwise. */
  private static Knot knot(CultureElement element, double fromMiddle) {
    double angle = 2 * Math.PI * element.ordinal() / CultureElement.values().length;
    return new Knot(
        MIDDLE_X + fromMiddle * Math.sin(angle), MIDDLE_Y - fromMiddle * Math.cos(angle));
  }

  private static String outline(List<Knot> knots) {
    return knots.stream().map(Knot::toString).collect(Collectors.joining(" "));
  }
}

package org.rapport.feedback.referrals;

import java.util.Arrays;
import java.util.List;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.redaction.Passage;
import org.rapport.kernel.Text;
import org.rapport.platform.Paper;

/**
 * What goes into a bundle of papers.
 *
 * @param files ids of files of the case
 * @param names of third persons, to be masked in everything
 */
public record BundleOrder(List<Long> files, List<String> names) {

  private static final int MOST_NAMES = 50;

  public BundleOrder {
    files = files == null ? List.of() : List.copyOf(files);
    names = names == null ? List.of() : List.copyOf(names);
  }

  /**
   * @param names one a line
   * @throws org.rapport.kernel.Invalid for {@code names}
   */
  public static BundleOrder typed(List<Long> files, String names) {
    Violations violations = new Violations();
    List<String> lines =
        Arrays.stream(names == null ? new String[0] : names.split("\\R"))
            .filter(line -> !line.isBlank())
            .map(line -> violations.take(() -> Text.optional(line, "names", Limits.NAME)))
            .filter(line -> line != null)
            .toList();
    if (lines.size() > MOST_NAMES) {
      violations.add("names", "invalid.planLines", MOST_NAMES);
    }
    violations.refuse();
    return new BundleOrder(files, lines);
  }

  String masked(String text) {
    String masked = text;
    for (String name : names) {
      masked = Passage.typed(name).masked(masked);
    }
    return masked;
  }

  /** What anybody wrote; its labels are ours. */
  Paper masked(Paper paper) {
    return new Paper(
        paper.language(),
        paper.title(),
        paper.lead(),
        paper.parts().stream().map(this::masked).toList(),
        paper.foot());
  }

  private Paper.Part masked(Paper.Part part) {
    return new Paper.Part(
        part.heading(),
        part.urgent(),
        part.lines().stream()
            .map(line -> new Paper.Line(line.label(), masked(line.text())))
            .toList());
  }
}

package org.rapport.feedback.investigation;

import java.util.Arrays;
import java.util.List;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Text;

/** What a plan says, line by line. */
public record PlanText(List<String> questions, List<String> heard, List<String> sought) {

  public static final PlanText NONE = new PlanText(List.of(), List.of(), List.of());

  public PlanText {
    questions = List.copyOf(questions);
    heard = List.copyOf(heard);
    sought = List.copyOf(sought);
  }

  /**
   * Each as typed, one a line.
   *
   * @throws org.rapport.kernel.Invalid for {@code questions}, {@code heard} or {@code sought}
   */
  public static PlanText typed(String questions, String heard, String sought) {
    Violations violations = new Violations();
    List<String> asked = lines(questions, "questions", violations);
    List<String> people = lines(heard, "heard", violations);
    List<String> things = lines(sought, "sought", violations);
    if (asked.isEmpty() && people.isEmpty() && things.isEmpty()) {
      violations.add("questions", "invalid.planEmpty");
    }
    violations.refuse();
    return new PlanText(asked, people, things);
  }

  private static List<String> lines(String typed, String field, Violations violations) {
    List<String> lines =
        Arrays.stream(typed == null ? new String[0] : typed.split("\\R"))
            .filter(line -> !line.isBlank())
            .map(line -> violations.take(() -> Text.optional(line, field, Limits.PLAN_LINE)))
            .filter(line -> line != null)
            .toList();
    if (lines.size() > Limits.PLAN_LINES) {
      violations.add(field, "invalid.planLines", Limits.PLAN_LINES);
    }
    return lines;
  }

  public List<String> lines(PlanPart part) {
    return switch (part) {
      case QUESTIONS -> questions;
      case HEARD -> heard;
      case SOUGHT -> sought;
    };
  }
}

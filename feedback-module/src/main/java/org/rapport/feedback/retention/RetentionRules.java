package org.rapport.feedback.retention;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.Violations;

/**
 * For how many months cases are kept after they ended and nobody touched them any more, by type and
 * ending. Where nothing is said they are kept for good.
 */
public final class RetentionRules {

  /** Half a year at least: until then the decision may be contested and read. */
  static final int LEAST = 6;

  static final int MOST = 600;

  private final Map<FeedbackType, Map<Ending, Integer>> months = new EnumMap<>(FeedbackType.class);

  /**
   * @throws org.rapport.kernel.Invalid for {@code months} where there are too few or too many
   */
  public RetentionRules with(FeedbackType type, Ending ending, Integer kept) {
    if (kept != null && (kept < LEAST || kept > MOST)) {
      Violations violations = new Violations();
      violations.add("months", "invalid.months", LEAST, MOST);
      violations.refuse();
    }
    if (kept != null) {
      months.computeIfAbsent(type, t -> new EnumMap<>(Ending.class)).put(ending, kept);
    }
    return this;
  }

  /** Empty where they are kept for good. */
  public Optional<Integer> months(FeedbackType type, Ending ending) {
    return Optional.ofNullable(months.getOrDefault(type, Map.of()).get(ending));
  }
}

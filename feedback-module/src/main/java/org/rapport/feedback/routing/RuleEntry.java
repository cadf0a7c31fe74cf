package org.rapport.feedback.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/**
 * A rule as somebody types it.
 *
 * @param ended whether it shall be asked no more
 */
public record RuleEntry(
    String nameEnglish,
    String nameChinese,
    boolean ended,
    RuleConditions conditions,
    RuleEffect effect) {

  /** The longest name, keyword and label of a queue. */
  public static final int NAME = 60;

  /** Most keywords, handlers and people told of one rule. */
  static final int MOST = 50;

  private static final int SERVICE = 100;

  /**
   * @throws Invalid naming every field that cannot be taken
   */
  RuleEntry checked() {
    List<Invalid.Violation> found = new ArrayList<>();
    String english = take(found, () -> Text.required(nameEnglish, "nameEnglish", NAME));
    String chinese = take(found, () -> Text.required(nameChinese, "nameChinese", NAME));
    String service = take(found, () -> Text.optional(conditions.service(), "service", SERVICE));
    String queue = take(found, () -> Text.optional(effect.queue(), "queue", NAME));
    List<String> keywords = new ArrayList<>();
    for (String typed : conditions.keywords()) {
      String keyword = take(found, () -> Text.optional(typed, "keywords", NAME));
      if (keyword != null && !keywords.contains(keyword)) {
        keywords.add(keyword);
      }
    }
    limit(found, keywords, "keywords");
    limit(found, effect.handlers(), "handlers");
    limit(found, effect.alerts(), "alerts");
    RuleEffect cleaned =
        new RuleEffect(effect.handlers(), queue, effect.leastSeverity(), effect.alerts());
    if (cleaned.isNothing()) {
      found.add(violation("handlers", "routing.invalid.nothing"));
    }
    if (!found.isEmpty()) {
      throw new Invalid(found);
    }
    return new RuleEntry(
        english,
        chinese,
        ended,
        new RuleConditions(
            conditions.type(), conditions.severity(), conditions.group(), service, keywords),
        cleaned);
  }

  private static void limit(List<Invalid.Violation> found, List<?> given, String field) {
    if (given.size() > MOST) {
      found.add(violation(field, "routing.invalid.tooMany", MOST));
    }
  }

  private static <T> T take(List<Invalid.Violation> found, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Invalid invalid) {
      found.addAll(invalid.violations());
      return null;
    }
  }

  static Invalid.Violation violation(String field, String key, Object... arguments) {
    return new Invalid.Violation(field, Message.of("feedback", key, arguments));
  }
}

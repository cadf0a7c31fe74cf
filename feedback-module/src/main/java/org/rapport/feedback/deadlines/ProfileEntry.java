package org.rapport.feedback.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/**
 * A profile as somebody types it.
 *
 * @param validFrom null for today
 * @param ended whether it shall set nothing any more from that day on
 */
public record ProfileEntry(
    String nameEnglish,
    String nameChinese,
    LocalDate validFrom,
    boolean ended,
    ProfileConditions conditions,
    Map<LimitKind, Term> limits) {

  /** The longest name and the longest label of a contract. */
  public static final int NAME = 100;

  private static final Set<LimitKind> ALWAYS =
      Set.of(
          LimitKind.ACKNOWLEDGEMENT,
          LimitKind.STAGE_ONE,
          LimitKind.STAGE_TWO,
          LimitKind.NEXT_UPDATE,
          LimitKind.WARNING);

  /**
   * @throws Invalid naming every field that cannot be taken
   */
  ProfileEntry checked(LocalDate today, boolean standard) {
    List<Invalid.Violation> found = new ArrayList<>();
    String chinese = text(nameChinese, "nameChinese", found);
    String english = text(nameEnglish, "nameEnglish", found);
    ProfileConditions fitting = standard ? ProfileConditions.NONE : conditions.checked(found);
    LocalDate from = validFrom == null ? today : validFrom;
    if (from.isBefore(today) || from.isAfter(today.plusYears(2))) {
      found.add(violation("validFrom", "profile.invalid.validFrom"));
    }
    if (limits.isEmpty()) {
      found.add(violation("STAGE_ONE", "profile.invalid.noLimit"));
    }
    if (standard) {
      ALWAYS.stream()
          .filter(kind -> !limits.containsKey(kind))
          .sorted()
          .forEach(kind -> found.add(violation(kind.name(), "profile.invalid.standardLimit")));
    } else if (fitting.count() == 0) {
      found.add(violation("type", "profile.invalid.noCondition"));
    }
    if (!found.isEmpty()) {
      throw new Invalid(found);
    }
    return new ProfileEntry(english, chinese, from, ended && !standard, fitting, limits);
  }

  private static String text(String typed, String field, List<Invalid.Violation> found) {
    try {
      return Text.required(typed, field, NAME);
    } catch (Invalid invalid) {
      found.addAll(invalid.violations());
      return null;
    }
  }

  private static Invalid.Violation violation(String field, String key) {
    return new Invalid.Violation(field, Message.of("feedback", key));
  }
}

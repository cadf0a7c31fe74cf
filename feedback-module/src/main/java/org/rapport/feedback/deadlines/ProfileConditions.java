package org.rapport.feedback.deadlines;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Text;

/**
 * Which cases a profile fits; null asks for nothing.
 *
 * @param group id of a stakeholder group the linked stakeholder is in
 * @param contract label of a contract
 */
public record ProfileConditions(FeedbackType type, Severity severity, Long group, String contract) {

  public static final ProfileConditions NONE = new ProfileConditions(null, null, null, null);

  /** With the contract as it is kept; what is wrong with it is added to what was found. */
  ProfileConditions checked(List<Invalid.Violation> found) {
    try {
      String label = Text.optional(contract, "contract", ProfileEntry.NAME);
      return new ProfileConditions(type, severity, group, label);
    } catch (Invalid invalid) {
      found.addAll(invalid.violations());
      return this;
    }
  }

  boolean fit(Traits traits, LongFunction<Set<Long>> groupsOf) {
    return (type == null || type == traits.type())
        && (severity == null || severity == traits.severity())
        && (contract == null || contract.equalsIgnoreCase(traits.contract()))
        && (group == null || isMember(traits.stakeholder(), groupsOf));
  }

  private boolean isMember(Long stakeholder, LongFunction<Set<Long>> groupsOf) {
    return stakeholder != null && groupsOf.apply(stakeholder).contains(group);
  }

  /** How many there are: the more, the more specific. */
  int count() {
    return (int) Stream.of(type, severity, group, contract).filter(Objects::nonNull).count();
  }

  /** Between equally many: a contract before a group before a severity before a type. */
  int weight() {
    return (contract == null ? 0 : 8)
        + (group == null ? 0 : 4)
        + (severity == null ? 0 : 2)
        + (type == null ? 0 : 1);
  }

  /** Whether one case may meet both; a stakeholder can be in two groups at once. */
  boolean mayMeet(ProfileConditions other) {
    return compatible(type, other.type)
        && compatible(severity, other.severity)
        && (contract == null
            || other.contract == null
            || contract.equalsIgnoreCase(other.contract));
  }

  private static boolean compatible(Object mine, Object other) {
    return mine == null || other == null || mine.equals(other);
  }
}

package org.rapport.feedback.rest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.ProfileConditions;
import org.rapport.feedback.deadlines.ProfileEntry;
import org.rapport.feedback.deadlines.Term;

/**
 * A profile of time limits as it shall be.
 *
 * @param validFrom as 2026-12-31; null for now
 * @param ended true where it shall set nothing any more from that day on
 * @param type COMPLAINT, QUESTION, SUGGESTION or COMPLIMENT; null for any
 * @param severity LOW, MEDIUM, HIGH or CRITICAL; null for any
 * @param group id of a stakeholder group; null for any
 * @param contract label of a contract; null for any
 * @param limits by ACKNOWLEDGEMENT, STAGE_ONE, STAGE_TWO, NEXT_UPDATE, EXTENSION and WARNING, a
 *     term such as 5d (working days) or 8h (working hours)
 */
public record ProfileInput(
    String nameEnglish,
    String nameChinese,
    String validFrom,
    boolean ended,
    String type,
    String severity,
    Long group,
    String contract,
    Map<String, String> limits) {

  ProfileEntry entry() {
    Violations violations = new Violations();
    ProfileConditions conditions =
        new ProfileConditions(
            violations.optionalChoice(FeedbackType.class, type, "type"),
            violations.optionalChoice(Severity.class, severity, "severity"),
            group,
            contract);
    Map<LimitKind, Term> terms = new EnumMap<>(LimitKind.class);
    if (limits != null) {
      limits.forEach(
          (kind, term) -> {
            LimitKind limit = violations.choice(LimitKind.class, kind, "limits");
            if (limit != null) {
              terms.put(limit, violations.take(() -> Term.written(term, limit.name())));
            }
          });
    }
    LocalDate from = Asked.day(validFrom, "validFrom", violations);
    violations.refuse();
    return new ProfileEntry(nameEnglish, nameChinese, from, ended, conditions, terms);
  }
}

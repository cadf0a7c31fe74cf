package org.rapport.feedback.rest;

import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.Assessment;
import org.rapport.feedback.cases.Level;
import org.rapport.feedback.cases.Violations;

/**
 * How severe, complex and urgent a case is.
 *
 * @param severity LOW, MEDIUM, HIGH or CRITICAL
 * @param complexity LOW, MEDIUM or HIGH, or null; impact and urgency alike
 */
public record AssessmentJson(
    String severity, boolean safety, String complexity, String impact, String urgency) {

  static AssessmentJson of(Assessment given) {
    return given == null
        ? null
        : new AssessmentJson(
            given.severity().name(),
            given.safety(),
            name(given.complexity()),
            name(given.impact()),
            name(given.urgency()));
  }

  private static String name(Level level) {
    return level == null ? null : level.name();
  }

  Assessment assessment() {
    Violations violations = new Violations();
    Severity severe = violations.choice(Severity.class, severity, "severity");
    Level complex = violations.optionalChoice(Level.class, complexity, "complexity");
    Level effect = violations.optionalChoice(Level.class, impact, "impact");
    Level urgent = violations.optionalChoice(Level.class, urgency, "urgency");
    violations.refuse();
    return Assessment.of(severe, safety, complex, effect, urgent);
  }
}

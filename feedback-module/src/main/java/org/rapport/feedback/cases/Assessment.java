package org.rapport.feedback.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.rapport.feedback.Severity;

/** What a first look at a case shows (ISO 10002, 8.4): how bad, how complex, how urgent. */
@Embeddable
public class Assessment {

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Enumerated(EnumType.STRING)
  private Level complexity;

  @Enumerated(EnumType.STRING)
  private Level impact;

  @Enumerated(EnumType.STRING)
  private Level urgency;

  private Boolean safety;

  protected Assessment() {}

  private Assessment(
      Severity severity, boolean safety, Level complexity, Level impact, Level urgency) {
    this.severity = severity;
    this.safety = safety;
    this.complexity = complexity;
    this.impact = impact;
    this.urgency = urgency;
  }

  /**
   * @param severity required
   * @param safety whether somebody's safety is at stake
   * @throws org.rapport.kernel.Invalid for {@code severity}
   */
  public static Assessment of(
      Severity severity, boolean safety, Level complexity, Level impact, Level urgency) {
    Violations violations = new Violations();
    if (severity == null) {
      violations.add("severity", "invalid.severityMissing");
    }
    violations.refuse();
    return new Assessment(severity, safety, complexity, impact, urgency);
  }

  Assessment copy() {
    return new Assessment(severity, safety(), complexity, impact, urgency);
  }

  public Severity severity() {
    return severity;
  }

  public boolean safety() {
    return Boolean.TRUE.equals(safety);
  }

  public Level complexity() {
    return complexity;
  }

  public Level impact() {
    return impact;
  }

  public Level urgency() {
    return urgency;
  }
}

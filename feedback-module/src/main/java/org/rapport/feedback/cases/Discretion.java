package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.stakeholder.ReportingLines;

/** From whom a case is kept: whom it is about, and everybody who works under one of them (C6). */
@ApplicationScoped
class Discretion {

  private Cases cases;
  private ReportingLines lines;

  protected Discretion() {}

  @Inject
  Discretion(Cases cases, ReportingLines lines) {
    this.cases = cases;
    this.lines = lines;
  }

  boolean hides(Case subject, long staffId) {
    return cases.isAbout(subject.id(), lines.upFrom(staffId));
  }

  /** Whether naming the one keeps a case from the other; null is nobody. */
  boolean reaches(long named, Long staffId) {
    return staffId != null && lines.upFrom(staffId).contains(named);
  }
}

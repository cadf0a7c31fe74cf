package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** Whom cases are about, for the module's other features to leave them out (C6). */
@ApplicationScoped
public class CaseSubjects {

  private Cases cases;
  private Discretion discretion;

  protected CaseSubjects() {}

  @Inject
  CaseSubjects(Cases cases, Discretion discretion) {
    this.cases = cases;
    this.discretion = discretion;
  }

  /** Id of a case that is there and not kept from this member of staff. */
  public OptionalLong opened(String reference, long staffId) {
    return cases
        .withReference(reference)
        .filter(c -> !discretion.hides(c, staffId))
        .map(c -> OptionalLong.of(c.id()))
        .orElseGet(OptionalLong::empty);
  }

  /** Whether this member of staff must not learn of the case. */
  public boolean isAbout(String reference, long staffId) {
    return cases.withReference(reference).filter(c -> discretion.hides(c, staffId)).isPresent();
  }
}

package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** Whom cases are about, for the module's other features to leave them out (C6). */
@ApplicationScoped
public class CaseSubjects {

  private Cases cases;

  protected CaseSubjects() {}

  @Inject
  CaseSubjects(Cases cases) {
    this.cases = cases;
  }

  /** Id of a case that is there and not about this member of staff. */
  public OptionalLong opened(String reference, long staffId) {
    return cases
        .withReference(reference)
        .filter(c -> !cases.isAbout(c.id(), staffId))
        .map(c -> OptionalLong.of(c.id()))
        .orElseGet(OptionalLong::empty);
  }

  /** Whether this member of staff must not learn of the case. */
  public boolean isAbout(String reference, long staffId) {
    return cases.withReference(reference).filter(c -> cases.isAbout(c.id(), staffId)).isPresent();
  }
}

package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.kernel.Refusal;

/** Keeps the second look at a case apart from the first (C9). */
@ApplicationScoped
class SecondLook {

  private CaseRecords records;

  protected SecondLook() {}

  @Inject
  SecondLook(CaseRecords records) {
    this.records = records;
  }

  /**
   * @throws Refusal where it is the second look and that person took part in the first
   */
  void requireOther(Case subject, Long reviewer) {
    if (subject.isSecondLook()) {
      FirstStage.of(records.timeline(subject.id())).requireOtherThan(reviewer);
    }
  }
}

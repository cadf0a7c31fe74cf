package org.rapport.feedback.investigation;

import java.util.List;
import java.util.Optional;
import org.rapport.kernel.Refusal;

/** What is kept of investigations, each list in the order of its numbers. */
interface Investigations {

  Optional<Plan> plan(long caseId);

  List<InquiryTask> tasks(long caseId);

  List<InquiryTask> tasksOf(String reference);

  List<Evidence> evidence(long caseId);

  void keep(Object newRecord);

  /** What the plan says; nothing where there is none. */
  default PlanText planned(long caseId) {
    return plan(caseId).map(Plan::text).orElse(PlanText.NONE);
  }

  /**
   * @throws Refusal where there is no such
   */
  default InquiryTask task(long caseId, int number) {
    return tasks(caseId).stream()
        .filter(task -> task.number() == number)
        .findFirst()
        .orElseThrow(() -> Refusal.because("feedback", "refusal.task.none", number));
  }
}

package org.rapport.feedback.cases;

import java.util.List;
import org.rapport.kernel.Refusal;

/** What hangs on a case, each list in the order it happened. */
interface CaseRecords {

  List<TimelineEntry> timeline(long caseId);

  List<CaseMessage> messages(long caseId);

  List<Note> notes(long caseId);

  List<Attachment> attachments(long caseId);

  List<IdentityUnlock> unlocks(long caseId);

  List<Decision> decisions(long caseId);

  List<RemedyAction> remedies(long caseId);

  /**
   * @throws Refusal where there is no such
   */
  default RemedyAction remedy(long caseId, int number) {
    return remedies(caseId).stream()
        .filter(action -> action.number() == number)
        .findFirst()
        .orElseThrow(() -> Refusal.because("feedback", "refusal.remedy.none", number));
  }

  /** Members of staff the case is about. */
  List<Long> conflicts(long caseId);
}

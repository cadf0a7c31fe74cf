package org.rapport.feedback.cases;

import java.util.List;

/** What hangs on a case, each list in the order it happened. */
interface CaseRecords {

  List<TimelineEntry> timeline(long caseId);

  List<CaseMessage> messages(long caseId);

  List<Note> notes(long caseId);

  List<Attachment> attachments(long caseId);

  List<Decision> decisions(long caseId);

  List<DeadlineChange> deadlineChanges(long caseId);

  /** Members of staff the case is about. */
  List<Long> conflicts(long caseId);
}

package org.rapport.feedback.sampling;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.AuditedCase;
import org.rapport.feedback.cases.RemedyView;

/** What a case's own record says to the questions; an auditor may see it otherwise. */
final class Evidence {

  private Evidence() {}

  /** Without the questions that only a person can answer. */
  static Map<Question, Verdict> of(AuditedCase audited) {
    CaseFacts facts = audited.facts();
    Map<Question, Verdict> said = new EnumMap<>(Question.class);
    said.put(
        Question.ACKNOWLEDGED_IN_TIME,
        verdict(isBy(facts.acknowledgedOn(), facts.acknowledgedDueOn())));
    said.put(Question.ASSESSED, assessed(facts));
    if (audited.conflicts() > 0) {
      said.put(Question.CONFLICT_DECLARED, Verdict.YES);
    }
    said.put(
        Question.POINTS_ANSWERED,
        audited.points().isEmpty()
            ? Verdict.NOT_APPLICABLE
            : verdict(
                audited.points().stream()
                    .allMatch(point -> point.finding() != null && point.reasons() != null)));
    said.put(
        Question.DECIDED_IN_TIME,
        facts.decidedOn() == null || facts.decisionDueOn() == null
            ? Verdict.NOT_APPLICABLE
            : verdict(facts.decidedOnTime()));
    said.put(
        Question.OUTCOME_TOLD,
        facts.decidedOn() == null ? Verdict.NOT_APPLICABLE : verdict(facts.toldOn() != null));
    said.put(Question.REMEDY_DONE, remedies(audited));
    return said;
  }

  private static Verdict assessed(CaseFacts facts) {
    boolean owed = facts.type() == FeedbackType.COMPLAINT && !facts.withdrawn();
    return facts.assessedOn() != null || owed
        ? verdict(facts.assessedOn() != null)
        : Verdict.NOT_APPLICABLE;
  }

  private static Verdict remedies(AuditedCase audited) {
    return audited.remedies().isEmpty()
        ? Verdict.NOT_APPLICABLE
        : verdict(audited.remedies().stream().noneMatch(RemedyView::overdue));
  }

  private static boolean isBy(LocalDate day, LocalDate due) {
    return day != null && !day.isAfter(due);
  }

  private static Verdict verdict(boolean kept) {
    return kept ? Verdict.YES : Verdict.NO;
  }
}

package org.rapport.feedback.investigation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.kernel.Refusal;

/** How deep the investigation of a complaint goes: the graver it is, the deeper (C7). */
public enum Depth {
  /** Of slight and middling complaints, and whatever is no complaint: a finding needs no plan. */
  BRIEF,
  /** Of severe ones: the questions are listed before anything is found. */
  PLANNED,
  /**
   * Of critical ones: questions, who is heard and the evidence sought are listed, and what is found
   * on a point rests on evidence.
   */
  FULL;

  static Depth of(FeedbackType type, Severity severity) {
    if (type != FeedbackType.COMPLAINT || severity == null) {
      return BRIEF;
    }
    return switch (severity) {
      case LOW, MEDIUM -> BRIEF;
      case HIGH -> PLANNED;
      case CRITICAL -> FULL;
    };
  }

  static Depth of(KnownCase subject) {
    return of(subject.type(), subject.severity());
  }

  /** What the plan must say before anything is found. */
  public Set<PlanPart> needs() {
    return switch (this) {
      case BRIEF -> EnumSet.noneOf(PlanPart.class);
      case PLANNED -> EnumSet.of(PlanPart.QUESTIONS);
      case FULL -> EnumSet.allOf(PlanPart.class);
    };
  }

  /** What is still to be planned, in order. */
  List<PlanPart> missing(PlanText plan) {
    return needs().stream().filter(part -> plan.lines(part).isEmpty()).toList();
  }

  /**
   * @param evidence whether there is some that bears on the point
   * @throws Refusal while the plan or the evidence is missing
   */
  void requireForFinding(PlanText plan, int point, boolean evidence) {
    List<PlanPart> missing = missing(plan);
    if (!missing.isEmpty()) {
      throw Refusal.because("feedback", "refusal.plan." + this);
    }
    if (this == FULL && !evidence) {
      throw Refusal.because("feedback", "refusal.evidence.first", point);
    }
  }
}

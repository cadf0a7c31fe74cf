package org.rapport.feedback.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.feedback.cases.Groundwork;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.kernel.Refusal;

/** Asks for as much of an investigation as the severity of the matter does. */
@ApplicationScoped
class RequiredGroundwork implements Groundwork {

  private Investigations investigations;

  protected RequiredGroundwork() {}

  @Inject
  RequiredGroundwork(Investigations investigations) {
    this.investigations = investigations;
  }

  @Override
  public void requireForFinding(KnownCase subject, int point) {
    Depth depth = Depth.of(subject);
    if (depth == Depth.BRIEF) {
      return;
    }
    boolean evidence =
        depth == Depth.FULL
            && investigations.evidence(subject.id()).stream().anyMatch(one -> one.bearsOn(point));
    depth.requireForFinding(investigations.planned(subject.id()), point, evidence);
  }

  @Override
  public void requireForDecision(KnownCase subject) {
    long open = investigations.tasks(subject.id()).stream().filter(InquiryTask::isOpen).count();
    if (open > 0) {
      throw Refusal.because("feedback", "refusal.task.open", open);
    }
  }
}

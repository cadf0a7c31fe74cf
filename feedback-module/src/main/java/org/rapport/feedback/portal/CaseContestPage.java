package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.ComplainantView;
import org.rapport.feedback.cases.ContestDecision;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.platform.Texts;

/** Asks for a second look at a decision; somebody else decides then (C9). */
@Named
@RequestScoped
public class CaseContestPage extends CaseTaskPage {

  @Inject private ContestDecision contest;
  @Inject private AnswerTime answerTime;
  @Inject private Texts texts;
  private String reasons;

  @Override
  boolean isPossible(ComplainantView view) {
    return view.mayContest();
  }

  public String send() {
    if (!isOpen()) {
      current().session().keepUnsent(reasons);
      return CurrentCase.ENTRY;
    }
    contest.with(key(), reasons);
    return "/case/overview?faces-redirect=true&done=contest";
  }

  /** How long the second look takes at most, in words. */
  public String getTerm() {
    return texts.here(answerTime.of(LimitKind.STAGE_TWO, getCase().type()).words());
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }
}

package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.rapport.feedback.Finding;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.referrals.BodyAnswer;
import org.rapport.feedback.referrals.ReferCase;
import org.rapport.feedback.referrals.ReferralView;
import org.rapport.feedback.referrals.ShowReferrals;
import org.rapport.platform.NotFound;

/** Writes down what a body outside has said (mission C9). */
@Named
@ViewScoped
public class ReferralAnswerPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private ReferCase referCase;
  @Inject private ShowReferrals show;

  private int number;
  private String theirs;
  private Finding finding;
  private String text;
  private LocalDate on;

  @Override
  protected void start(CaseView seen) {
    ReferralView known =
        show.beside(getReference()).stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(NotFound::new);
    theirs = known.theirReference();
    finding = known.finding();
    text = known.outcome();
    on = known.outcomeOn();
  }

  public String save() {
    referCase.answered(at(), number, new BodyAnswer(theirs, finding, text, on));
    return doneOn("referrals", "bodyAnswered");
  }

  public Finding[] getFindings() {
    return Finding.values();
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public String getTheirs() {
    return theirs;
  }

  public void setTheirs(String theirs) {
    this.theirs = theirs;
  }

  public Finding getFinding() {
    return finding;
  }

  public void setFinding(Finding finding) {
    this.finding = finding;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}

package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.referrals.DutyView;
import org.rapport.feedback.referrals.ReferCase;
import org.rapport.feedback.referrals.ShowReferrals;
import org.rapport.platform.NotFound;

/** Says what was done about a duty that a body outside has imposed (mission C9). */
@Named
@ViewScoped
public class EndDutyPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private ReferCase referCase;
  @Inject private ShowReferrals show;

  private int number;
  private String done;

  @Override
  protected void start(CaseView seen) {
    if (getDuty() == null) {
      throw new NotFound();
    }
  }

  public String save() {
    referCase.fulfil(at(), number, done);
    return doneOn("referrals", "dutyDone");
  }

  /** Null where there is no such. */
  public DutyView getDuty() {
    return show.beside(getReference()).stream()
        .flatMap(one -> one.duties().stream())
        .filter(duty -> duty.number() == number)
        .findFirst()
        .orElse(null);
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }
}

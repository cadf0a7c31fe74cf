package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.referrals.DutyOrder;
import org.rapport.feedback.referrals.ReferCase;

/** Writes down a duty that a body outside has imposed (mission C9). */
@Named
@ViewScoped
public class DutyPage extends OwnedTask {

  private static final long serialVersionUID = 1L;

  @Inject private ReferCase referCase;

  private int referral;
  private String what;

  @Override
  protected void start(CaseView seen) {
    proposeMyself();
  }

  public String save() {
    referCase.impose(at(), referral, new DutyOrder(what, getOwner(), getDue()), requestKey());
    return doneOn("referrals", "dutyImposed");
  }

  /** Number of the referral it came of. */
  public int getReferral() {
    return referral;
  }

  public void setReferral(int referral) {
    this.referral = referral;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }
}

package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.ComplainantView;
import org.rapport.feedback.cases.WithdrawCase;

/** Takes a case back, after asking whether that is meant. */
@Named
@RequestScoped
public class CaseWithdrawalPage extends CaseTaskPage {

  @Inject private WithdrawCase withdraw;

  @Override
  boolean isPossible(ComplainantView view) {
    return view.mayWithdraw();
  }

  public String confirm() {
    if (!isOpen()) {
      return CurrentCase.ENTRY;
    }
    withdraw.with(key());
    return "/case/overview?faces-redirect=true&done=withdrawal";
  }
}

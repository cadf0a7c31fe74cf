package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.ComplainantView;
import org.rapport.feedback.cases.NotFixed;

/** Says that what was promised has not put it right; the case is taken up again (C10). */
@Named
@RequestScoped
public class CaseNotFixedPage extends CaseTaskPage {

  @Inject private NotFixed notFixed;
  private String what;

  @Override
  boolean isPossible(ComplainantView view) {
    return view.maySayNotFixed();
  }

  public String send() {
    if (!isOpen()) {
      current().session().keepUnsent(what);
      return CurrentCase.ENTRY;
    }
    notFixed.because(key(), what);
    return "/case/overview?faces-redirect=true&done=notFixed";
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }
}

package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.ChangeAddress;
import org.rapport.feedback.cases.ComplainantView;

/** Says where a mail tells that there is news; what is known already is not shown (C3). */
@Named
@RequestScoped
public class CaseAddressPage extends CaseTaskPage {

  @Inject private ChangeAddress change;
  private String email;

  @Override
  boolean isPossible(ComplainantView view) {
    return view.mayLeaveAddress();
  }

  public String save() {
    if (!isOpen()) {
      return CurrentCase.ENTRY;
    }
    change.to(key(), email);
    return "/case/overview?faces-redirect=true&done=address";
  }

  public String forget() {
    if (!isOpen()) {
      return CurrentCase.ENTRY;
    }
    change.none(key());
    return "/case/overview?faces-redirect=true&done=noAddress";
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}

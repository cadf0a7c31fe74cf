package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.Sender;
import org.rapport.feedback.cases.UnlockIdentity;

/** Says why a custodian has to know who sent a confidential case, and shows it once (C2). */
@Named
@ViewScoped
public class UnlockIdentityPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private UnlockIdentity unlock;

  private String reason;
  private transient Sender sender;

  public void unlock() {
    sender = unlock.because(getReference(), reason);
    reason = null;
  }

  /** Null until a reason was given, and again after the page was left. */
  public Sender getSender() {
    return sender;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

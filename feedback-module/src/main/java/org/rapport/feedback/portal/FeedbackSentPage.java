package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** The receipt, until its owner says that it is kept; then never again (C3). */
@Named
@RequestScoped
public class FeedbackSentPage {

  @Inject private CurrentDraft current;
  private boolean kept;

  public String enter() {
    if (current.holdsReceipt()) {
      return null;
    }
    return current.sent().isPresent()
        ? "/feedback/done?faces-redirect=true"
        : "/feedback?faces-redirect=true";
  }

  public String save() {
    if (!current.holdsReceipt()) {
      return enter();
    }
    if (!kept) {
      throw Invalid.field("kept", Message.of("feedback", "portal.sent.missing"));
    }
    current.toWriteIn().keepReceipt();
    return "/feedback/done?faces-redirect=true";
  }

  public Sent getSent() {
    return current.sent().orElse(null);
  }

  public boolean isKept() {
    return kept;
  }

  public void setKept(boolean kept) {
    this.kept = kept;
  }
}

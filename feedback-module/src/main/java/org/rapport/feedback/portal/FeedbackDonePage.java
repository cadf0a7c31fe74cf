package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Thank you, and what happens next; without the receipt. */
@Named
@RequestScoped
public class FeedbackDonePage {

  @Inject private CurrentDraft current;

  public String enter() {
    if (current.holdsReceipt()) {
      return "/feedback/sent?faces-redirect=true";
    }
    return current.sent().isPresent() ? null : "/index?faces-redirect=true";
  }

  public Sent getSent() {
    return current.sent().orElse(null);
  }
}

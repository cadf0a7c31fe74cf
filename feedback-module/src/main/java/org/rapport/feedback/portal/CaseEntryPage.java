package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rapport.feedback.cases.CaseKey;
import org.rapport.feedback.cases.OpenCase;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** Opens a case by its receipt, which comes in a post only and is not kept (C3). */
@Named
@RequestScoped
public class CaseEntryPage {

  @Inject private CurrentCase current;
  @Inject private OpenCase openCase;
  @Inject private HttpServletRequest request;
  private String receipt;

  public String enter() {
    return current.found().isPresent() ? CurrentCase.OVERVIEW : null;
  }

  public String open() {
    Optional<CaseKey.Turned> turned = openCase.turn(receipt);
    receipt = null;
    if (turned.isEmpty()) {
      throw Invalid.field("receipt", Message.of("feedback", "portal.entry.wrong"));
    }
    startSession();
    current.session().open(turned.get());
    return isTextWaiting() ? "/case/message?faces-redirect=true" : CurrentCase.OVERVIEW;
  }

  /** A session id that somebody knew before must not open the case (ASVS 7.2.4). */
  private void startSession() {
    if (request.getSession(false) == null) {
      request.getSession(true);
    } else {
      request.changeSessionId();
    }
  }

  /** Whether a message was typed when the session had ended. */
  public boolean isTextWaiting() {
    return current.unsent().isPresent();
  }

  /** Never shown again, not even after a mistake. */
  public String getReceipt() {
    return null;
  }

  public void setReceipt(String receipt) {
    this.receipt = receipt;
  }
}

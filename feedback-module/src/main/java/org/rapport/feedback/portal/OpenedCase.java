package org.rapport.feedback.portal;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.rapport.feedback.cases.CaseKey;

/** The case that this browser session has opened. The receipt itself is not kept. */
@SessionScoped
class OpenedCase implements Serializable {

  private static final long serialVersionUID = 1L;

  private CaseKey.Turned key;
  private String unsent;

  synchronized void open(CaseKey.Turned turned) {
    key = turned;
  }

  synchronized void leave() {
    key = null;
    unsent = null;
  }

  /** Null while none is open. */
  synchronized CaseKey.Turned key() {
    return key;
  }

  /** Keeps a text that could not be sent because the session had ended. */
  synchronized void keepUnsent(String text) {
    unsent = text;
  }

  synchronized String unsent() {
    return unsent;
  }
}

package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The draft of this browser session. Looking for it starts no session; writing in it does. */
@RequestScoped
class CurrentDraft {

  @Inject private HttpServletRequest request;
  @Inject private Draft draft;

  Optional<Draft> found() {
    return inSession().filter(Draft::isStarted);
  }

  /** What came of the last draft that was sent from this session. */
  Optional<Sent> sent() {
    return inSession().map(Draft::sent);
  }

  /** True while a receipt waits for its owner to keep it; nothing else goes on before that. */
  boolean holdsReceipt() {
    return sent().filter(sent -> !sent.isKept()).isPresent();
  }

  Draft toWriteIn() {
    return draft;
  }

  private Optional<Draft> inSession() {
    return Optional.ofNullable(request.getSession(false)).map(session -> draft);
  }
}

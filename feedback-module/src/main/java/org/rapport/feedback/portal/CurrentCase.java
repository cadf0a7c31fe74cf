package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rapport.feedback.cases.CaseKey;
import org.rapport.feedback.cases.ComplainantView;
import org.rapport.feedback.cases.OpenCase;
import org.rapport.platform.NotFound;

/** The case opened in this browser session, read once a request. Looking starts no session. */
@RequestScoped
class CurrentCase {

  static final String ENTRY = "/case?faces-redirect=true";
  static final String OVERVIEW = "/case/overview?faces-redirect=true";

  @Inject private HttpServletRequest request;
  @Inject private OpenedCase opened;
  @Inject private OpenCase openCase;
  private ComplainantView view;

  Optional<CaseKey> key() {
    return Optional.ofNullable(request.getSession(false)).map(session -> opened.key());
  }

  /**
   * @throws NotFound where no case is open
   */
  CaseKey requiredKey() {
    return key().orElseThrow(NotFound::new);
  }

  Optional<ComplainantView> found() {
    if (view == null) {
      view = key().flatMap(openCase::with).orElse(null);
    }
    return Optional.ofNullable(view);
  }

  OpenedCase session() {
    return opened;
  }

  /** Text that was typed when the session had ended. */
  Optional<String> unsent() {
    return Optional.ofNullable(request.getSession(false)).map(session -> opened.unsent());
  }
}

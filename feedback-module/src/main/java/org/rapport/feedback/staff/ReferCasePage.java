package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.referrals.BodyView;
import org.rapport.feedback.referrals.KeepBodies;
import org.rapport.feedback.referrals.ReferCase;
import org.rapport.platform.RequestLanguage;

/** Refers a case to a body outside (mission C9). */
@Named
@ViewScoped
public class ReferCasePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private ReferCase referCase;
  @Inject private KeepBodies bodies;

  private Long body;
  private String reason;

  public String refer() {
    referCase.to(at(), body, reason, requestKey());
    return doneOn("referrals", "referred");
  }

  public List<BodyView> getBodies() {
    return bodies.current();
  }

  public String name(BodyView one) {
    return one.name(RequestLanguage.current());
  }

  public Long getBody() {
    return body;
  }

  public void setBody(Long body) {
    this.body = body;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

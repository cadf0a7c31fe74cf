package org.rapport.platform.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.platform.signin.Caller;
import org.rapport.platform.signin.CloseSessions;
import org.rapport.platform.signin.OpenSession;
import org.rapport.platform.signin.OwnSessions;
import org.rapport.platform.signin.SignedIn;

/** Where one is signed in; each session can be ended. */
@Named
@ViewScoped
public class OwnSessionsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OwnSessions own;
  @Inject private CloseSessions close;
  @Inject private Caller caller;

  private List<OpenSession> list;

  @PostConstruct
  void load() {
    list = own.list();
  }

  public String end(OpenSession session) {
    close.own(session.id());
    return "/staff/account?faces-redirect=true";
  }

  public boolean isCurrent(OpenSession session) {
    return caller.signedIn().map(SignedIn::sessionId).filter(id -> id == session.id()).isPresent();
  }

  public String deviceOf(OpenSession session) {
    return Device.of(session.userAgent());
  }

  public List<OpenSession> getList() {
    return list;
  }
}

package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.kernel.Text;
import org.rapport.platform.Outbox;
import org.rapport.platform.Texts;
import org.rapport.platform.signin.ForgotPassword;

/** Somebody asks for a code to choose a new password; the page tells nobody who has an account. */
@Named
@RequestScoped
public class ForgottenPage {

  @Inject private ForgotPassword forgot;
  @Inject private Outbox outbox;
  @Inject private Texts texts;

  private String who;
  private boolean sent;

  public void send() {
    forgot.by(Text.required(who, "who", 254), texts.language());
    sent = true;
  }

  public boolean isSending() {
    return outbox.isSending();
  }

  public boolean isSent() {
    return sent;
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }
}

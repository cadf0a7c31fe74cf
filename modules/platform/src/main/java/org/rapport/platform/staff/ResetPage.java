package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.platform.signin.ResetPassword;

/** Somebody with a code from a mail chooses a new password. */
@Named
@RequestScoped
public class ResetPage {

  @Inject private ResetPassword reset;

  private final NewPassword password = new NewPassword();
  private String code;
  private boolean done;

  public void save() {
    reset.with(code, password.agreed());
    done = true;
  }

  public boolean isDone() {
    return done;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public NewPassword getPassword() {
    return password;
  }
}

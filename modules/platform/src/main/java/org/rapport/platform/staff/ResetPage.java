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

  private String code;
  private String password;
  private String repeated;
  private boolean done;

  public void save() {
    RepeatedPassword.check(password, repeated);
    reset.with(code, password);
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

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}

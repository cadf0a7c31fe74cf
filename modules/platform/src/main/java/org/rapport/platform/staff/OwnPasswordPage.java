package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.platform.accounts.PasswordRules;
import org.rapport.platform.http.BrowserSession;
import org.rapport.platform.signin.ChangeOwnPassword;
import org.rapport.platform.signin.Opened;

/** A member of staff changes their own password and stays signed in, here only. */
@Named
@RequestScoped
public class OwnPasswordPage {

  @Inject private ChangeOwnPassword change;
  @Inject private BrowserSession browser;
  @Inject private Texts texts;

  private final NewPassword password = new NewPassword();
  private String current;

  public void change() throws IOException {
    String chosen = password.agreed();
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    Opened opened = change.from(current, chosen, external.getRequestHeaderMap().get("User-Agent"));
    browser.begin(
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse(),
        opened);
    external.redirect("/staff/account?changed=true");
  }

  public boolean isChanged() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .containsKey("changed");
  }

  public String getHint() {
    return texts.here(Message.of("platform", "account.own.newHint", PasswordRules.MIN));
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public NewPassword getPassword() {
    return password;
  }
}

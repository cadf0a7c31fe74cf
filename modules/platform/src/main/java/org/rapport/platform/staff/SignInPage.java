package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.platform.http.BrowserSession;
import org.rapport.platform.http.NextPage;
import org.rapport.platform.signin.Opened;
import org.rapport.platform.signin.SessionKind;
import org.rapport.platform.signin.SignIn;

/** Sign-in of a person at a browser. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SignIn signIn;
  @Inject private BrowserSession browser;

  private String login;
  private String password;

  public void signIn() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    String userAgent = external.getRequestHeaderMap().get("User-Agent");
    Opened opened = signIn.with(login, password, SessionKind.BROWSER, userAgent);
    browser.begin(
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse(),
        opened);
    external.redirect(
        opened.mustChangePassword() ? "/staff/account" : NextPage.of(getNext()).address());
  }

  public String getNext() {
    return parameter("next");
  }

  public boolean isSignedOut() {
    return parameter("signedOut") != null;
  }

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}

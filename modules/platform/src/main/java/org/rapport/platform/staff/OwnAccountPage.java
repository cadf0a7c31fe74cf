package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.rapport.platform.Role;
import org.rapport.platform.StaffMember;
import org.rapport.platform.accounts.ChooseLanguage;
import org.rapport.platform.http.BrowserSession;
import org.rapport.platform.signin.Caller;
import org.rapport.platform.signin.SignedIn;

/** Who one is in Rapport, and in which language it speaks to one. */
@Named
@RequestScoped
public class OwnAccountPage {

  @Inject private Caller caller;
  @Inject private ChooseLanguage choose;
  @Inject private BrowserSession browser;

  private String language;
  private boolean languageTyped;

  public void saveLanguage() throws IOException {
    String chosen = language == null || language.isBlank() ? null : language;
    choose.of(chosen);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    browser.speak((HttpServletResponse) external.getResponse(), chosen);
    external.redirect("/staff/account");
  }

  public StaffMember getMember() {
    return me().member();
  }

  public List<Role> getRoles() {
    return me().roles().stream().sorted().toList();
  }

  public boolean isMustChangePassword() {
    return me().mustChangePassword();
  }

  public String getLanguage() {
    return languageTyped ? language : me().language();
  }

  public void setLanguage(String language) {
    this.language = language;
    this.languageTyped = true;
  }

  private SignedIn me() {
    return caller.signedIn().orElseThrow();
  }
}

package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rapport.platform.LanguageCookie;
import org.rapport.platform.Role;
import org.rapport.platform.StaffMember;
import org.rapport.platform.accounts.ChooseLanguage;
import org.rapport.platform.signin.Caller;
import org.rapport.platform.signin.SignedIn;

/** Who one is in Rapport, and in which language it speaks to one. */
@Named
@RequestScoped
public class OwnAccountPage {

  @Inject private Caller caller;
  @Inject private ChooseLanguage choose;
  @Inject private LanguageCookie remembered;

  private String language;
  private boolean languageTyped;

  public void saveLanguage() throws IOException {
    String chosen = language == null || language.isBlank() ? null : language;
    choose.of(chosen);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    if (chosen == null) {
      remembered.forget(response);
    } else {
      remembered.write(response, Locale.forLanguageTag(chosen));
    }
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

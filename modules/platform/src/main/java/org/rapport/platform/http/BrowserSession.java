package org.rapport.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.rapport.platform.LanguageCookie;
import org.rapport.platform.signin.Opened;

/** Hands a new session to the browser and takes from it whatever was there before (ASVS 7.2.4). */
@ApplicationScoped
public class BrowserSession {

  private final SessionCookie cookie;
  private final LanguageCookie language;

  protected BrowserSession() {
    this(null, null);
  }

  @Inject
  BrowserSession(SessionCookie cookie, LanguageCookie language) {
    this.cookie = cookie;
    this.language = language;
  }

  public void begin(HttpServletRequest request, HttpServletResponse response, Opened opened) {
    HttpSession pagesBefore = request.getSession(false);
    if (pagesBefore != null) {
      pagesBefore.invalidate();
    }
    cookie.write(response, opened.token());
    if (opened.language() != null) {
      language.write(response, Locale.forLanguageTag(opened.language()));
    }
  }
}

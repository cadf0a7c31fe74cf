package org.rapport.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.rapport.platform.signin.Opened;

/** Hands a new session to the browser and takes from it whatever was there before (ASVS 7.2.4). */
@ApplicationScoped
public class BrowserSession {

  private final SessionCookie cookie;

  protected BrowserSession() {
    this(null);
  }

  @Inject
  BrowserSession(SessionCookie cookie) {
    this.cookie = cookie;
  }

  public void begin(HttpServletRequest request, HttpServletResponse response, Opened opened) {
    HttpSession pagesBefore = request.getSession(false);
    if (pagesBefore != null) {
      pagesBefore.invalidate();
    }
    cookie.write(response, opened.token());
    if (opened.language() != null) {
      speak(response, opened.language());
    }
  }

  /** Remembers the language for the sign-in page too, which knows nobody yet. */
  public void speak(HttpServletResponse response, String language) {
    Cookie remembered = new Cookie("rapport-language", language == null ? "" : language);
    remembered.setPath("/");
    remembered.setMaxAge(language == null ? 0 : (int) Duration.ofDays(365).toSeconds());
    remembered.setHttpOnly(true);
    remembered.setAttribute("SameSite", "Lax");
    response.addCookie(remembered);
  }
}

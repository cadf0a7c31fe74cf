package org.rapport.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.rapport.platform.GuardedCookie;
import org.rapport.platform.Settings;
import org.rapport.platform.signin.Token;

/** The cookie of a signed-in browser, gone with the browser. */
@ApplicationScoped
public class SessionCookie {

  private final Settings settings;

  protected SessionCookie() {
    this(null);
  }

  @Inject
  SessionCookie(Settings settings) {
    this.settings = settings;
  }

  public void write(HttpServletResponse response, Token token) {
    response.addCookie(guarded().holding(token.value()));
  }

  public void clear(HttpServletResponse response) {
    Cookie cookie = guarded().holding("");
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  Optional<Token> read(HttpServletRequest request) {
    return guarded().in(request).map(Token::new);
  }

  private GuardedCookie guarded() {
    return new GuardedCookie("rapport", settings);
  }
}

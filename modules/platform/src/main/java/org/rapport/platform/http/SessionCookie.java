package org.rapport.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.rapport.platform.Settings;
import org.rapport.platform.signin.Token;

/**
 * The cookie of a signed-in browser: not for scripts, not for other sites, gone with the browser;
 * behind TLS also {@code Secure} and bound to this host by its {@code __Host-} name (ASVS 3.3).
 */
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
    response.addCookie(cookie(token.value()));
  }

  public void clear(HttpServletResponse response) {
    Cookie cookie = cookie("");
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  Optional<Token> read(HttpServletRequest request) {
    if (request.getCookies() == null) {
      return Optional.empty();
    }
    return Arrays.stream(request.getCookies())
        .filter(cookie -> cookie.getName().equals(name()))
        .findFirst()
        .map(cookie -> new Token(cookie.getValue()));
  }

  private Cookie cookie(String value) {
    Cookie cookie = new Cookie(name(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(isBehindTls());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private String name() {
    return isBehindTls() ? "__Host-rapport" : "rapport";
  }

  private boolean isBehindTls() {
    return "https".equals(settings.publicUrl().getScheme());
  }
}

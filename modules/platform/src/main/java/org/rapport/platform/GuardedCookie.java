package org.rapport.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A cookie as Rapport hands it out: not for scripts and not for other sites; behind TLS also {@code
 * Secure} and bound to this host by its {@code __Host-} name (ASVS 3.3).
 */
public final class GuardedCookie {

  private final String name;
  private final boolean behindTls;

  public GuardedCookie(String name, Settings settings) {
    this.behindTls = settings.isBehindTls();
    this.name = behindTls ? "__Host-" + name : name;
  }

  /** To be sent; gone with the browser unless given an age. */
  public Cookie holding(String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(behindTls);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  /** What the browser sent back. */
  public Optional<String> in(HttpServletRequest request) {
    return request.getCookies() == null
        ? Optional.empty()
        : Arrays.stream(request.getCookies()).filter(this::is).findFirst().map(Cookie::getValue);
  }

  public boolean is(Cookie cookie) {
    return cookie.getName().equals(name);
  }
}

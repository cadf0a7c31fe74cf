package org.rapport.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.signin.Caller;
import org.rapport.platform.signin.SignedIn;

/**
 * Guards the staff's screens: strangers go to the sign-in page and come back after it, a screen
 * that no module names does not exist, the permission table decides on the rest (ASVS 8.2.1).
 */
@WebFilter("/staff/*")
public class ScreenFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String SIGN_IN = "/staff/sign-in";
  private static final String SIGN_OUT = "/staff/sign-out";
  private static final String OWN_ACCOUNT = "/staff/account";

  @Inject private transient Screens screens;
  @Inject private transient CurrentUser user;
  @Inject private transient Caller caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (screens.isForEverybody(path) || path.equals(SIGN_OUT)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Permission> needed = screens.permission(path);
    if (!user.isSignedIn()) {
      response.sendRedirect(SIGN_IN + "?next=" + encoded(address(request)));
    } else if (needed.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (user.may(needed.get())) {
      chain.doFilter(request, response);
    } else if (caller.signedIn().filter(SignedIn::mustChangePassword).isPresent()) {
      response.sendRedirect(OWN_ACCOUNT);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static String address(HttpServletRequest request) {
    boolean readable = request.getMethod().equals("GET") && request.getQueryString() != null;
    return request.getRequestURI() + (readable ? "?" + request.getQueryString() : "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

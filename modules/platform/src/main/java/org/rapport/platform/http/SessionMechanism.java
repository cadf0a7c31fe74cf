package org.rapport.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapport.platform.signin.Caller;
import org.rapport.platform.signin.RecognizeSession;
import org.rapport.platform.signin.SessionKind;
import org.rapport.platform.signin.SignedIn;
import org.rapport.platform.signin.Token;

/**
 * Tells the container whose request this is: pages by cookie, REST by bearer token and never by
 * cookie, so that no other site can make a browser call it. Whether the request is allowed the
 * filters decide.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";

  @Inject private SessionCookie cookie;
  @Inject private RecognizeSession sessions;
  @Inject private Caller caller;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<SignedIn> me = recognized(request);
    if (me.isEmpty()) {
      return context.doNothing();
    }
    caller.is(me.get());
    return context.notifyContainerAboutLogin(
        me.get().member().login(),
        me.get().roles().stream().map(Enum::name).collect(Collectors.toSet()));
  }

  private Optional<SignedIn> recognized(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.startsWith("/api/")) {
      return bearer(request).flatMap(sessions::by).filter(me -> me.kind() == SessionKind.API);
    }
    return path.equals("/staff") || path.startsWith("/staff/")
        ? cookie.read(request).flatMap(sessions::by).filter(me -> me.kind() == SessionKind.BROWSER)
        : Optional.empty();
  }

  private static Optional<Token> bearer(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> new Token(header.substring(BEARER.length()).strip()));
  }
}

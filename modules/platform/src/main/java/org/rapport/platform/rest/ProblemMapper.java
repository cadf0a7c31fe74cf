package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Forbidden;
import org.rapport.platform.KeyReused;
import org.rapport.platform.NotFound;
import org.rapport.platform.Outage;
import org.rapport.platform.TooManyAttempts;
import org.rapport.platform.signin.WrongPassword;

/**
 * Every failure of a REST operation, turned into {@link Problem}: what the domain says no to with
 * its reason, anything else with an id only, under which the log tells the rest.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;
  private static final String UNIQUE_VIOLATION = "23505";

  @Inject private Problems problems;
  @Inject private CurrentUser user;
  @Context private Request request;

  @Override
  public Response toResponse(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Response known = known(cause);
      if (known != null) {
        return known;
      }
    }
    Optional<Throwable> outage = Outage.behind(thrown);
    if (outage.isPresent()) {
      LOG.log(Level.WARNING, "REST operation turned away", outage.get());
      return problems.comeBack();
    }
    String id = UUID.randomUUID().toString();
    LOG.log(Level.ERROR, "REST operation failed, id " + id, thrown);
    return problems.fault(id);
  }

  /** Null for what is nobody's rule but a fault. */
  private Response known(Throwable cause) {
    if (cause instanceof TooManyAttempts tooMany) {
      long seconds = Math.max(1, tooMany.pause().toSeconds());
      return problems.withDetail(TOO_MANY, tooMany.reason(), HttpHeaders.RETRY_AFTER, seconds);
    }
    if (cause instanceof WrongPassword wrong) {
      return problems.withDetail(401, wrong.reason(), HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (cause instanceof Refusal refusal) {
      return problems.withDetail(409, refusal.reason());
    }
    if (cause instanceof Invalid invalid) {
      return problems.of(invalid, isRead() ? 400 : UNPROCESSABLE);
    }
    if (cause instanceof KeyReused reused) {
      return problems.withDetail(UNPROCESSABLE, reused.reason());
    }
    if (cause instanceof NotFound) {
      return problems.of(404);
    }
    if (cause instanceof Forbidden) {
      return user.isSignedIn() ? problems.of(403) : problems.signInFirst();
    }
    if (cause instanceof OptimisticLockException) {
      return problems.of(409);
    }
    if (cause instanceof WebApplicationException refused) {
      return problems.like(refused.getResponse());
    }
    // of two at once the second is told to try again, and finds the first one's then
    boolean second =
        cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    return second ? problems.of(409) : null;
  }

  private boolean isRead() {
    return HttpMethod.GET.equals(request.getMethod());
  }
}

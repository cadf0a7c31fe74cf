package org.rapport.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;

/**
 * Gives every request an id, which the answer, the log and error pages carry, and logs one line
 * when it is done: no query, no address, no name. While Rapport is stopping it turns requests away
 * and lets those in hand finish.
 */
public class RequestLogFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger("org.rapport.requests");

  @Inject private transient RandomGenerator random;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = Long.toUnsignedString(random.nextLong(), Character.MAX_RADIX);
    response.setHeader("X-Request-Id", id);
    if (!RequestsInHand.begin()) {
      turnAway(response);
      return;
    }
    Thread thread = Thread.currentThread();
    String name = thread.getName();
    thread.setName(name + " " + id); // every line logged on the way carries it
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      LOG.log(level(request), () -> line(request, response, millis));
      thread.setName(name);
      RequestsInHand.end();
    }
  }

  private static void turnAway(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "30");
    response.setHeader("Connection", "close");
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  private static Level level(HttpServletRequest request) {
    return SecurityHeadersFilter.isAsset(request) ? Level.FINE : Level.INFO;
  }

  private static String line(
      HttpServletRequest request, HttpServletResponse response, long millis) {
    return request.getMethod()
        + " "
        + path(request)
        + " "
        + response.getStatus()
        + " "
        + millis
        + " ms";
  }

  /** What follows in a calendar's address is a secret. */
  private static String path(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/calendar/") ? "/calendar/…" : path;
  }
}

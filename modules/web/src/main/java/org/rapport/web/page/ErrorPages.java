package org.rapport.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.platform.Outage;
import org.rapport.web.http.LanguageFilter;

/** Every error outside the application's own answers: a sentence and an id, never a stack trace. */
@WebServlet("/error")
public class ErrorPages extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = status(request);
    String key =
        switch (status) {
          case 400, 404, 405 -> "missing";
          case 403 -> "forbidden";
          case 413 -> "large";
          case 503 -> "busy";
          default -> "failed";
        };
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (path.startsWith("/api/")) {
      response.setStatus(status);
      response.setContentType("application/problem+json");
      response.getWriter().write("{\"type\":\"about:blank\",\"status\":" + status + "}");
    } else {
      String id = response.getHeader("X-Request-Id");
      new NoticePage(LanguageFilter.of(request), key)
          .from(path)
          .withId(status >= 500 && id != null ? id : "")
          .withText(status >= 500 ? TypedText.in(request.getParameterMap()) : "")
          .send(response, status);
    }
  }

  private static int status(HttpServletRequest request) {
    Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (isTooLarge(thrown)) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
    if (Outage.behind(thrown).isPresent()) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer found
        ? found
        : HttpServletResponse.SC_NOT_FOUND;
  }

  /** The container tells by its own class that a post is over the limits of web.xml. */
  private static boolean isTooLarge(Throwable thrown) {
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      if (e.getClass().getName().equals("org.apache.catalina.fileupload.SizeException")) {
        return true;
      }
    }
    return false;
  }
}

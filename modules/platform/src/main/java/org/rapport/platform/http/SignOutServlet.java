package org.rapport.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.rapport.platform.signin.CloseSessions;

/** Ends the session on the server, then takes the cookie back; a link alone signs nobody out. */
@WebServlet("/staff/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CloseSessions close;
  @Inject private transient SessionCookie cookie;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    close.current();
    cookie.clear(response);
    HttpSession pages = request.getSession(false);
    if (pages != null) {
      pages.invalidate();
    }
    response.sendRedirect("/staff/sign-in?signedOut=true");
  }
}

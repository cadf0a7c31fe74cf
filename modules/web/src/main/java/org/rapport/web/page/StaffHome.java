package org.rapport.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.platform.CurrentUser;

/** {@code /staff} leads to what the signed-in person has to do. */
@WebServlet(urlPatterns = {"/staff", "/staff/", "/staff/reports"})
public class StaffHome extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!user.isSignedIn()) {
      response.sendRedirect("/staff/sign-in");
    } else if (request.getRequestURI().endsWith("/reports")) {
      response.sendRedirect("/staff/reports/dashboard");
    } else {
      response.sendRedirect("/staff/today");
    }
  }
}

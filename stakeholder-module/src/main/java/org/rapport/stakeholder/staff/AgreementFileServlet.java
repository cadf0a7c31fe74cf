package org.rapport.stakeholder.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.journey.ReadAgreementFiles;

/** Hands out a file of an agreement. */
@WebServlet("/staff/journey/file")
public class AgreementFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReadAgreementFiles files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long relationship = Long.parseLong(request.getParameter("id"));
      HandedFile.send(
          files.open(relationship, Long.parseLong(request.getParameter("file"))), response);
    } catch (NotFound | NumberFormatException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

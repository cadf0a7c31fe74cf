package org.rapport.stakeholder.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.rapport.platform.Download;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.journey.ReadAgreementFiles;
import org.rapport.stakeholder.journey.ReadAgreementFiles.Handed;

/** Hands out a file of an agreement: always to be saved, never shown inline (ASVS 5.4.1). */
@WebServlet("/staff/journey/file")
public class AgreementFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReadAgreementFiles files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long relationship = Long.parseLong(request.getParameter("id"));
      send(files.open(relationship, Long.parseLong(request.getParameter("file"))), response);
    } catch (NotFound | NumberFormatException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(Handed handed, HttpServletResponse response) throws IOException {
    try (InputStream content = handed.content()) {
      Download.headers(handed.file()).forEach(response::setHeader);
      content.transferTo(response.getOutputStream());
    }
  }
}

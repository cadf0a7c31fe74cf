package org.rapport.feedback.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.rapport.feedback.cases.Download;
import org.rapport.feedback.cases.DownloadFile;
import org.rapport.platform.NotFound;

/** Hands out a file of a case: always to be saved, never shown inline (ASVS 5.4.1). */
@WebServlet("/staff/cases/file")
public class CaseFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient DownloadFile downloadFile;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long id = Long.parseLong(request.getParameter("id"));
      send(downloadFile.byStaff(request.getParameter("reference"), id), response);
    } catch (NotFound | NumberFormatException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(Download file, HttpServletResponse response) throws IOException {
    try (InputStream content = file.content()) {
      org.rapport.platform.Download.headers(file.name(), file.mediaType())
          .forEach(response::setHeader);
      response.setContentLengthLong(file.size());
      content.transferTo(response.getOutputStream());
    }
  }
}

package org.rapport.reporting.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.rapport.platform.Download;
import org.rapport.platform.NotFound;
import org.rapport.reporting.delivery.ShowPreparations;
import org.rapport.reporting.workbook.KpiWorkbook;

/** Hands out a workbook that was made in the background to who asked for it. */
@WebServlet("/staff/reports/prepared")
public class PreparedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ShowPreparations show;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      ShowPreparations.Finished file = show.finished(Long.parseLong(request.getParameter("id")));
      Download.headers(file.name(), KpiWorkbook.MEDIA_TYPE).forEach(response::setHeader);
      response.setContentLengthLong(Files.size(file.path()));
      Files.copy(file.path(), response.getOutputStream());
    } catch (NotFound | NumberFormatException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

package org.rapport.stakeholder.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapport.platform.Download;
import org.rapport.platform.TableFiles;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.exports.ExportStakeholders;
import org.rapport.stakeholder.exports.PrepareExport;

/** A list as a workbook: written at once, or the one made in the background. */
@WebServlet("/staff/stakeholders/export-file")
public class ExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ExportStakeholders export;
  @Inject private transient PrepareExport prepare;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getParameter("job") == null) {
      headers(response);
      export.writeTo(
          response.getOutputStream(), ListFilters.asked(request::getParameter), texts.language());
      return;
    }
    Long job = Parameters.numberIn(request.getParameter("job"));
    Optional<Path> file = Optional.ofNullable(job).flatMap(prepare::file);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    headers(response);
    response.setContentLengthLong(Files.size(file.get()));
    Files.copy(file.get(), response.getOutputStream());
  }

  private static void headers(HttpServletResponse response) {
    Download.headers("stakeholders.xlsx", TableFiles.WORKBOOK).forEach(response::setHeader);
  }
}

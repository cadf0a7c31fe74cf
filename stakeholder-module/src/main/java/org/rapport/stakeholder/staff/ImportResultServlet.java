package org.rapport.stakeholder.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.platform.Download;
import org.rapport.platform.NotFound;
import org.rapport.platform.TableFiles;
import org.rapport.stakeholder.imports.ResultFile;

/** The rows of an import that did not come in, to put right and bring again. */
@WebServlet("/staff/stakeholders/import-refused")
public class ImportResultServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ResultFile result;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long id = Long.parseLong(request.getParameter("id"));
      Download.headers("not-imported-" + id + ".xlsx", TableFiles.WORKBOOK)
          .forEach(response::setHeader);
      result.writeTo(response.getOutputStream(), id);
    } catch (NotFound | NumberFormatException e) {
      response.reset();
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

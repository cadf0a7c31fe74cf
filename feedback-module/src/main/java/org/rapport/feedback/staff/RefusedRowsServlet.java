package org.rapport.feedback.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.feedback.imports.RefusedRows;
import org.rapport.platform.Download;
import org.rapport.platform.NotFound;

/** The refused rows of an import, to put right and bring again. */
@WebServlet("/staff/cases/import-refused")
public class RefusedRowsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private transient RefusedRows refusedRows;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long id = Long.parseLong(request.getParameter("id"));
      Download.headers("refused-" + id + ".xlsx", TYPE).forEach(response::setHeader);
      refusedRows.writeTo(response.getOutputStream(), id);
    } catch (NotFound | NumberFormatException e) {
      response.reset();
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

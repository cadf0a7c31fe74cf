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
import org.rapport.stakeholder.exports.ExportList;
import org.rapport.stakeholder.exports.ListWorkbook;

/** A list of the staff as an Excel workbook, with the filters of its page. */
@WebServlet(ListWorkbookPage.ADDRESS)
public class ListWorkbookServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ExportList export;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      ListWorkbook workbook = export.of(request.getParameter("list"), Parameters.asked(request));
      Download.headers(workbook.fileName(), TableFiles.WORKBOOK).forEach(response::setHeader);
      workbook.writeTo(response.getOutputStream());
    } catch (NotFound e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

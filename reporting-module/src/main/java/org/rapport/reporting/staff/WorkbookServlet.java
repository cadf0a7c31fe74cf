package org.rapport.reporting.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.kernel.Invalid;
import org.rapport.platform.Texts;
import org.rapport.reporting.kpi.Period;
import org.rapport.reporting.workbook.KpiWorkbook;
import org.rapport.reporting.workbook.MakeWorkbook;

/** Hands out the workbook of a period in the language of the page it was asked for on. */
@WebServlet("/staff/reports/workbook")
public class WorkbookServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient MakeWorkbook make;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Period period = Period.parse(request.getParameter("from"), request.getParameter("to"));
      send(make.of(period, texts.language()), response);
    } catch (Invalid e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static void send(KpiWorkbook workbook, HttpServletResponse response) throws IOException {
    response.setContentType(KpiWorkbook.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + workbook.fileName() + "\"");
    workbook.writeTo(response.getOutputStream());
  }
}

package org.rapport.stakeholder.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.rapport.platform.Download;
import org.rapport.platform.TableFiles;
import org.rapport.stakeholder.map.MapTable;

/** Who is on the map of a day, as an Excel workbook. */
@WebServlet("/staff/map/table")
public class MapTableServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient MapTable table;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LocalDate day;
    LocalDate since;
    Long group;
    try {
      day = day(request.getParameter("day"));
      since = day(request.getParameter("since"));
      String asked = request.getParameter("group");
      group = asked == null || asked.isEmpty() ? null : Long.valueOf(asked);
    } catch (DateTimeException | NumberFormatException wrong) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    String name = "map" + (day == null ? "" : "-" + day) + ".xlsx";
    Download.headers(name, TableFiles.WORKBOOK).forEach(response::setHeader);
    table.writeTo(response.getOutputStream(), day, since, group);
  }

  private static LocalDate day(String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("no day of ours");
    }
    return day;
  }
}

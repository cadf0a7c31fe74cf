package org.rapport.stakeholder.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.platform.Download;
import org.rapport.platform.NotFound;
import org.rapport.platform.Paper;
import org.rapport.platform.Print;
import org.rapport.stakeholder.meetings.BriefMeeting;
import org.rapport.stakeholder.meetings.BriefPaper;

/** The brief of a meeting as PDF. */
@WebServlet("/staff/meetings/brief-pdf")
public class BriefServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient BriefMeeting brief;
  @Inject private transient BriefPaper papers;
  @Inject private transient Print print;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Paper paper = papers.of(brief.of(Long.parseLong(request.getParameter("id"))));
      Download.headers(paper.title() + ".pdf", Print.PDF).forEach(response::setHeader);
      print.onePage(paper, response.getOutputStream());
    } catch (NotFound | NumberFormatException e) {
      response.reset();
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

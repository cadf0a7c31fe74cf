package org.rapport.feedback.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.feedback.cases.WriteLetter;
import org.rapport.feedback.letters.DecisionPaper;
import org.rapport.platform.Download;
import org.rapport.platform.NotFound;
import org.rapport.platform.Paper;
import org.rapport.platform.Print;

/** The letter of a decision as PDF, as its complainant gets it. */
@WebServlet("/staff/cases/letter")
public class LetterServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient WriteLetter write;
  @Inject private transient DecisionPaper papers;
  @Inject private transient Print print;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      int number = Integer.parseInt(request.getParameter("number"));
      Paper paper = papers.of(write.forStaff(request.getParameter("reference"), number));
      Download.headers(paper.title() + ".pdf", Print.PDF).forEach(response::setHeader);
      print.pdf(paper, response.getOutputStream());
    } catch (NotFound | NumberFormatException e) {
      response.reset();
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

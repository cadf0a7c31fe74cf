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
import org.rapport.platform.Texts;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewPaper;
import org.rapport.stakeholder.reviews.ReviewView;

/** The report of a review as PDF: for us with everything, or for the party without. */
@WebServlet("/staff/reviews/report-pdf")
public class ReviewReportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReadReviews read;
  @Inject private transient ReviewPaper papers;
  @Inject private transient Print print;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      ReviewView review = read.with(Long.parseLong(request.getParameter("id")));
      Paper paper =
          "party".equals(request.getParameter("for"))
              ? papers.forParty(review, texts.language())
              : papers.whole(review);
      Download.headers(paper.title() + ".pdf", Print.PDF).forEach(response::setHeader);
      print.pdf(paper, response.getOutputStream());
    } catch (NotFound | NumberFormatException e) {
      response.reset();
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

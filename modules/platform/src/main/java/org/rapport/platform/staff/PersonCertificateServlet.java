package org.rapport.platform.staff;

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
import org.rapport.platform.persons.WriteCertificate;

/** The certificate of an erasure as PDF, in the language asked for. */
@WebServlet("/staff/admin/person-certificate")
public class PersonCertificateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient WriteCertificate write;
  @Inject private transient Print print;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      boolean chinese = "zh".equals(request.getParameter("in"));
      Paper paper =
          write.of(
              NumberAsked.in(request).orElseThrow(NotFound::new),
              chinese ? Texts.CHINESE : Texts.ENGLISH);
      Download.headers(paper.title() + ".pdf", Print.PDF).forEach(response::setHeader);
      print.pdf(paper, response.getOutputStream());
    } catch (NotFound e) {
      response.reset();
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

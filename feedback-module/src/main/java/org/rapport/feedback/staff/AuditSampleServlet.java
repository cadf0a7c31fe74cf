package org.rapport.feedback.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.feedback.sampling.SampleView;
import org.rapport.feedback.sampling.WriteSample;
import org.rapport.kernel.Invalid;
import org.rapport.platform.Download;
import org.rapport.platform.NotFound;
import org.rapport.platform.TableFiles;
import org.rapport.platform.Texts;

/** A sample as a workbook. */
@WebServlet("/staff/admin/audit-sample-file")
public class AuditSampleServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient WriteSample write;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      SampleView sample = write.sample(request.getParameter("quarter"));
      Download.headers("sample-" + sample.sample().quarter() + ".xlsx", TableFiles.WORKBOOK)
          .forEach(response::setHeader);
      write.to(response.getOutputStream(), sample, texts.language());
    } catch (NotFound | Invalid e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

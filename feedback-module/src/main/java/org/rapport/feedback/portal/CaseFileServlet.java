package org.rapport.feedback.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rapport.feedback.cases.Download;
import org.rapport.feedback.cases.DownloadFile;
import org.rapport.platform.NotFound;

/** Hands out a file of the open case: always to be saved, never shown inline (ASVS 5.4.1). */
@WebServlet("/case/file")
public class CaseFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentCase current;
  @Inject private transient DownloadFile downloadFile;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long id = Long.parseLong(request.getParameter("id"));
      send(downloadFile.byComplainant(current.requiredKey(), id), response);
    } catch (NotFound | NumberFormatException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(Download file, HttpServletResponse response) throws IOException {
    try (InputStream content = file.content()) {
      response.setContentType(file.mediaType());
      response.setContentLengthLong(file.size());
      response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
      response.setHeader("Content-Disposition", disposition(file.name()));
      content.transferTo(response.getOutputStream());
    }
  }

  private static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}

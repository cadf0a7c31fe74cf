package org.rapport.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.rapport.web.http.LanguageFilter;

/**
 * A form with files that is larger than the container takes (see web.xml) is answered here with
 * 413, and with the text that was typed into it: the container would drop both.
 */
public class LargePostFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** As in web.xml. */
  private static final long MOST = 220_200_960;

  /** Pages put their fields for text before those for files. */
  private static final int BEGINNING = 512 * 1024;

  /** A browser shows no answer before it has sent everything, up to this much. */
  private static final long PATIENCE = 10 * MOST;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String type = request.getContentType();
    if (request.getContentLengthLong() <= MOST
        || request.getRequestURI().startsWith("/api/")
        || type == null
        || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      chain.doFilter(request, response);
      return;
    }
    Map<String, String[]> fields = readBeginning(request.getInputStream(), type);
    response.setHeader("Connection", "close");
    new NoticePage(LanguageFilter.of(request), "large")
        .withText(TypedText.in(fields))
        .send(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
  }

  private static Map<String, String[]> readBeginning(InputStream body, String type)
      throws IOException {
    byte[] beginning = body.readNBytes(BEGINNING);
    byte[] rest = new byte[64 * 1024];
    long read = 0;
    for (int n = body.read(rest); n >= 0 && read < PATIENCE; n = body.read(rest)) {
      read += n;
    }
    return MultipartFields.in(beginning, type);
  }
}

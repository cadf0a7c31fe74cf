package org.rapport.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.rapport.web.http.LanguageFilter;

/**
 * Answers a post with files that the container could not take: 413 where it is over the limit of
 * web.xml, 503 where the disk has no room for it. The text that came with it is given back; the
 * container would drop it.
 */
public class FilePostFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** As in web.xml. */
  private static final long MOST = 220_200_960;

  /** The container keeps this much in memory. */
  private static final long SMALL = 65_536;

  /** Pages put their fields for text before those for files. */
  private static final int BEGINNING = 512 * 1024;

  /** A browser shows no answer before it has sent everything, up to this much. */
  private static final long PATIENCE = 10 * MOST;

  private final transient File waitingRoom = new File(System.getProperty("java.io.tmpdir"));

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!hasFiles(request) || isTakable(request.getContentLengthLong())) {
      chain.doFilter(request, response);
    } else if (request.getRequestURI().startsWith("/api/")) {
      response.sendError(status(request));
    } else {
      giveBack(request, response);
    }
  }

  private static boolean hasFiles(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  private boolean isTakable(long size) {
    return size <= SMALL || size <= MOST && size < waitingRoom.getUsableSpace();
  }

  private static int status(HttpServletRequest request) {
    return request.getContentLengthLong() > MOST
        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
        : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
  }

  private static void giveBack(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] beginning = read(request.getInputStream());
    int status = status(request);
    response.setHeader("Connection", "close");
    new NoticePage(
            LanguageFilter.of(request),
            status == HttpServletResponse.SC_SERVICE_UNAVAILABLE ? "busy" : "large")
        .withText(TypedText.in(MultipartFields.in(beginning, request.getContentType())))
        .send(response, status);
  }

  /** All of it, to keep the beginning. */
  private static byte[] read(InputStream body) throws IOException {
    byte[] beginning = body.readNBytes(BEGINNING);
    byte[] rest = new byte[64 * 1024];
    long read = 0;
    for (int n = body.read(rest); n >= 0 && read < PATIENCE; n = body.read(rest)) {
      read += n;
    }
    return beginning;
  }
}

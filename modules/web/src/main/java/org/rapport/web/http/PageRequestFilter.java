package org.rapport.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets only what a page may be asked reach Faces: GET, HEAD and POST, one address per page (without
 * {@code .xhtml}), a path without tricks.
 */
public class PageRequestFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");
  private static final Pattern TRICK =
      Pattern.compile("/\\.\\.?(/|$)|;|//|\\\\|%2e|%2f|%5c|%00|%25", Pattern.CASE_INSENSITIVE);

  /** What the server puts beside the application for its operators (ASVS 13.4.4). */
  private static final Pattern SERVERS_OWN = Pattern.compile("/metrics(/.*)?");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (TRICK.matcher(path).find() || SERVERS_OWN.matcher(path).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!path.startsWith("/api/") && !PAGE_METHODS.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }
}

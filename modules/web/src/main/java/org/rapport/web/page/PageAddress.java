package org.rapport.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Path and query of the page that was asked for, to be asked for again a little differently. */
record PageAddress(String path, String query) {

  static PageAddress of(HttpServletRequest request) {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    if (forwarded != null) {
      Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
      return new PageAddress(forwarded.toString(), query == null ? "" : query.toString());
    }
    String query = request.getQueryString();
    return new PageAddress(request.getRequestURI(), query == null ? "" : query);
  }

  /** The address with this one parameter set, the others as they were. */
  String with(String name, String value) {
    String pair = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return path
        + Stream.concat(
                Arrays.stream(query.split("&"))
                    .filter(other -> !other.isEmpty() && !other.startsWith(name + "=")),
                Stream.of(pair))
            .collect(Collectors.joining("&", "?", ""));
  }
}

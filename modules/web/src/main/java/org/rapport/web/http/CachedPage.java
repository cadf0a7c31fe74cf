package org.rapport.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One rendered page: its bytes, its policy header and when it was made. */
record CachedPage(int status, String contentType, String policy, byte[] body, long madeAt) {

  boolean isOlderThan(long nanoseconds) {
    return System.nanoTime() - madeAt > nanoseconds;
  }

  boolean isWorthKeeping() {
    return status == HttpServletResponse.SC_OK && body.length > 0;
  }

  void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(contentType);
    if (policy != null) {
      response.setHeader(OnePolicyResponse.POLICY, policy);
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}

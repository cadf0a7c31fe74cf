package org.rapport.web.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps to one content security policy: the page's, with the nonce of its scripts, replaces the
 * general one. Browsers enforce two policies together, and the general one allows no nonce.
 */
class OnePolicyResponse extends HttpServletResponseWrapper {

  static final String POLICY = "Content-Security-Policy";

  OnePolicyResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase(POLICY)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }
}

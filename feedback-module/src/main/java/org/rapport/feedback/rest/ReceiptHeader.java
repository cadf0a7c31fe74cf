package org.rapport.feedback.rest;

import jakarta.ws.rs.NotAuthorizedException;
import org.rapport.feedback.cases.CaseKey;

/** The receipt in {@code Authorization: Receipt <code>}; it never stands in an address. */
final class ReceiptHeader {

  private static final String SCHEME = "Receipt ";

  private ReceiptHeader() {}

  /**
   * @throws NotAuthorizedException where there is none
   */
  static CaseKey receipt(String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw new NotAuthorizedException(SCHEME.strip());
    }
    return CaseKey.typed(authorization.substring(SCHEME.length()));
  }
}

package org.rapport.feedback.rest;

import jakarta.ws.rs.core.HttpHeaders;
import org.rapport.feedback.cases.CaseKey;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** The receipt in {@code Authorization: Receipt <code>}; it never stands in an address. */
final class ReceiptHeader {

  private static final String SCHEME = "Receipt ";

  private ReceiptHeader() {}

  /**
   * @throws Invalid where there is none
   */
  static CaseKey receipt(String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw Invalid.field(HttpHeaders.AUTHORIZATION, Message.of("feedback", "receipt.missing"));
    }
    return CaseKey.typed(authorization.substring(SCHEME.length()));
  }
}

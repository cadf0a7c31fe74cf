package org.rapport.feedback.rest;

import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** The body of a request, which a client may have forgotten. */
final class Body {

  private Body() {}

  /**
   * @throws Invalid where there is none
   */
  static <T> T given(T body) {
    if (body == null) {
      throw Invalid.field("body", Message.of("kernel", "required"));
    }
    return body;
  }
}

package org.rapport.platform.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The {@code number} in an address. */
final class NumberAsked {

  private NumberAsked() {}

  /** Empty where there is none. */
  static Optional<Long> in(HttpServletRequest request) {
    try {
      return Optional.of(Long.valueOf(request.getParameter("number")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}

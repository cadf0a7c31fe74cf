package org.rapport.platform.rest;

import java.util.List;

/**
 * What went wrong, as RFC 9457 says it, in the caller's language.
 *
 * @param id of the log entry; only where the fault is ours
 * @param errors what is wrong with which field; only where it is the input's
 */
public record Problem(
    String type, String title, int status, String detail, String id, List<FieldError> errors) {

  /** One field and what to do about it. */
  public record FieldError(String field, String message) {}
}

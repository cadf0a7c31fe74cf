package org.rapport.platform;

/** There is no such thing, or none that this person may know of: both look alike, 404. */
public class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}

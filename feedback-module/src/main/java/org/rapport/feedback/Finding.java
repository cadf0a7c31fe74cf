package org.rapport.feedback;

/** What an investigation found about one point of complaint, or about the case as a whole (C8). */
public enum Finding {
  UPHELD,
  PARTLY_UPHELD,
  NOT_UPHELD,
  /** Nothing could be established, or there was nothing to establish. */
  NO_FINDING
}

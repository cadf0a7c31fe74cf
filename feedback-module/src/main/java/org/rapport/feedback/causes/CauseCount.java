package org.rapport.feedback.causes;

/** How often a cause was named since a day. */
public record CauseCount(CauseView cause, long single, long recurring, long systemic) {

  public long total() {
    return single + recurring + systemic;
  }
}

package org.rapport.feedback.inbox;

/** How a case is handled together with others (C11). */
public enum Joint {
  /** Others are handled with it. */
  LEADS,
  /** It is handled with one that leads. */
  FOLLOWS;

  /**
   * A condition for the case {@code c}; of all cases few are handled together, and an index has
   * those.
   */
  String condition() {
    return this == FOLLOWS
        ? "c.lead_id is not null"
        : "c.id in (select j.lead_id from feedback.cases j where j.lead_id is not null)";
  }
}

package org.rapport.feedback.cases;

/**
 * Whether a case is handled together with others (C11).
 *
 * @param lead reference of the case that leads, empty where it is not for the reader, null where
 *     this one stands alone or leads
 * @param joined how many are handled together with it
 */
public record JointView(String lead, long joined) {

  public boolean isJoined() {
    return lead != null;
  }

  public boolean isLead() {
    return joined > 0;
  }
}

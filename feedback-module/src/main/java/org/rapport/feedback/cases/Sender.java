package org.rapport.feedback.cases;

import org.rapport.stakeholder.StakeholderSummary;

/**
 * Who sent a confidential case.
 *
 * @param stakeholder null where none is linked
 */
public record Sender(Contact contact, StakeholderSummary stakeholder) {

  /** Says nothing: who it is must never reach a log. */
  @Override
  public String toString() {
    return "Sender[hidden]";
  }
}

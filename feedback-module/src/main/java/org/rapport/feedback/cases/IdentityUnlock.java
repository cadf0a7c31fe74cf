package org.rapport.feedback.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A custodian looked up who sent a confidential case, and wrote down why (C2). */
@Entity
@Table(schema = "feedback", name = "identity_unlocks")
class IdentityUnlock extends Writing {

  protected IdentityUnlock() {}

  IdentityUnlock(long caseId, String reason, Act act) {
    super(caseId, reason, act);
  }

  /**
   * @param by name of who looked, or empty where the reader is not told
   */
  UnlockView view(String by) {
    return new UnlockView(writtenAt(), by, text());
  }
}

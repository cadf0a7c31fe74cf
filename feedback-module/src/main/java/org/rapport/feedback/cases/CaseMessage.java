package org.rapport.feedback.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One message between the complainant and the organization. */
@Entity
@Table(schema = "feedback", name = "messages")
class CaseMessage extends Writing {

  protected CaseMessage() {}

  CaseMessage(long caseId, String text, Act act) {
    super(caseId, text, act);
  }
}

package org.rapport.feedback.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An internal remark of staff; the complainant never sees it. */
@Entity
@Table(schema = "feedback", name = "notes")
class Note extends Writing {

  protected Note() {}

  Note(long caseId, String text, Act act) {
    super(caseId, text, act);
  }
}

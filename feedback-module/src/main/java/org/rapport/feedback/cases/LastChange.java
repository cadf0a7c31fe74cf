package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who changed a case last, for whoever wanted to change it at the same time. */
@Embeddable
class LastChange {

  @Column(name = "changed_at")
  private Instant at;

  @Column(name = "changed_by")
  private Long by;

  protected LastChange() {}

  LastChange(Act act) {
    this.at = act.at();
    this.by = act.by();
  }

  Instant at() {
    return at;
  }

  /** Null where it was the complainant. */
  Long by() {
    return by;
  }
}

package org.rapport.stakeholder.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.rapport.stakeholder.registry.Stamp;

/** Who changed an exception last, and when. */
@Embeddable
class LastChange {

  @Column(name = "changed_at", nullable = false)
  private Instant at;

  @Column(name = "changed_by")
  private Long by;

  protected LastChange() {}

  LastChange(Stamp stamp) {
    this.at = stamp.at();
    this.by = stamp.by();
  }

  Instant at() {
    return at;
  }

  Long by() {
    return by;
  }
}

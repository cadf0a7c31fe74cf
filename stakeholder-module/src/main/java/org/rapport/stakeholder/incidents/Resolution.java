package org.rapport.stakeholder.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Stamp;

/** How an exception ended. */
@Embeddable
class Resolution {

  private String outcome;

  @Column(name = "resolved_on")
  private LocalDate on;

  protected Resolution() {}

  Resolution(String typed, Stamp stamp) {
    this.outcome = Text.required(typed, "outcome", 4000);
    this.on = stamp.today();
  }

  String outcome() {
    return outcome;
  }

  LocalDate on() {
    return on;
  }
}

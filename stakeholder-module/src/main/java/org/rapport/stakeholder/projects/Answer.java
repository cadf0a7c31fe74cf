package org.rapport.stakeholder.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Stamp;

/** What came of a proposal. */
@Embeddable
class Answer {

  private String outcome;

  @Column(name = "answered_on")
  private LocalDate on;

  protected Answer() {}

  Answer(String typed, Stamp stamp) {
    this.outcome = Text.required(typed, "outcome", 2000);
    this.on = stamp.today();
  }

  String outcome() {
    return outcome;
  }

  LocalDate on() {
    return on;
  }
}

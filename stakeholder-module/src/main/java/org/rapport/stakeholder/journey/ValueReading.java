package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/** How far a line of the value plan had come on a day. */
@Embeddable
class ValueReading {

  @Column(name = "read_on", nullable = false)
  private LocalDate on;

  /** In percent of what was planned; more than planned is possible. */
  @Basic(optional = false)
  private int reached;

  @Basic(optional = false)
  private String note;

  protected ValueReading() {}

  ValueReading(LocalDate on, Integer reached, String note) {
    Problems problems = new Problems();
    problems.unless(
        reached != null && reached >= 0 && reached <= 999, "reached", "journey.value.reached");
    String said = problems.noting(() -> Text.optional(note, "note", 1000));
    problems.raise();
    this.on = on;
    this.reached = reached;
    this.note = Objects.requireNonNullElse(said, "");
  }

  LocalDate on() {
    return on;
  }

  int reached() {
    return reached;
  }

  String note() {
    return note;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValueReading that
        && on.equals(that.on)
        && reached == that.reached
        && note.equals(that.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(on, reached, note);
  }
}

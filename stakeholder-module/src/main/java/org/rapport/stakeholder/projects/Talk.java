package org.rapport.stakeholder.projects;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Stamp;

/** What was said about a joint project, once. */
@Embeddable
class Talk {

  @Column(name = "noted_at", nullable = false)
  private Instant at;

  @Column(name = "noted_by")
  private Long by;

  @Basic(optional = false)
  private String text;

  protected Talk() {}

  Talk(String typed, Stamp stamp) {
    this.at = stamp.at();
    this.by = stamp.by();
    this.text = Text.required(typed, "text", 2000);
  }

  Instant at() {
    return at;
  }

  Long by() {
    return by;
  }

  String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Talk that && at.equals(that.at) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(at, text);
  }
}

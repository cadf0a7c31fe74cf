package org.rapport.stakeholder.reviews;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.rapport.stakeholder.registry.Stamp;

/** Something said about a review after it was completed. */
@Embeddable
class Addendum {

  @Basic(optional = false)
  private String text;

  @Basic(optional = false)
  private boolean internal;

  @Column(name = "added_at", nullable = false)
  private Instant at;

  @Column(name = "added_by")
  private Long by;

  protected Addendum() {}

  Addendum(String text, boolean internal, Stamp stamp) {
    this.text = text;
    this.internal = internal;
    this.at = stamp.at();
    this.by = stamp.by();
  }

  String text() {
    return text;
  }

  boolean internal() {
    return internal;
  }

  Instant at() {
    return at;
  }

  Long by() {
    return by;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Addendum that && at.equals(that.at) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(at, text);
  }
}

package org.rapport.stakeholder.reviews;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** Something that called for a review. */
@Embeddable
class ReviewCall {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private ReviewCause cause;

  @Column(name = "called_on", nullable = false)
  private LocalDate on;

  protected ReviewCall() {}

  ReviewCall(ReviewCause cause, LocalDate on) {
    this.cause = cause;
    this.on = on;
  }

  ReviewCause cause() {
    return cause;
  }

  LocalDate on() {
    return on;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReviewCall that && cause == that.cause && on.equals(that.on);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cause, on);
  }
}

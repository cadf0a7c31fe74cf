package org.rapport.feedback.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.rapport.feedback.Finding;

/** A point of complaint as it was found on when a decision left; it never changes again (C8). */
@Embeddable
class DecidedPoint {

  private int number;
  private String text;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  private String reasons;

  protected DecidedPoint() {}

  DecidedPoint(Point point) {
    this.number = point.number();
    this.text = point.text();
    this.finding = point.finding();
    this.reasons = point.reasons();
  }

  PointView view() {
    return new PointView(number, text, finding, reasons);
  }
}

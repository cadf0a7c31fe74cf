package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.rapport.kernel.Text;

/**
 * What the complainant says of it afterwards: the handling apart from the outcome (C13), 1 very
 * dissatisfied to 5 very satisfied. At least one of the two is given.
 */
@Embeddable
public class Rating {

  @Column(name = "handling_rating")
  private Integer handling;

  @Column(name = "outcome_rating")
  private Integer outcome;

  @Column(name = "rating_comment")
  private String comment;

  @Column(name = "rated_at")
  private Instant at;

  protected Rating() {}

  private Rating(Integer handling, Integer outcome, String comment, Instant at) {
    this.handling = handling;
    this.outcome = outcome;
    this.comment = comment;
    this.at = at;
  }

  /**
   * @throws org.rapport.kernel.Invalid for {@code handling}, {@code outcome} or {@code comment}
   */
  public static Rating of(Integer handling, Integer outcome, String comment) {
    Violations violations = new Violations();
    if (handling == null && outcome == null) {
      violations.add("handling", "invalid.ratingMissing");
    }
    check(handling, "handling", violations);
    check(outcome, "outcome", violations);
    String text = violations.take(() -> Text.optional(comment, "comment", Limits.COMMENT));
    violations.refuse();
    return new Rating(handling, outcome, text, null);
  }

  private static void check(Integer value, String field, Violations violations) {
    if (value != null && (value < 1 || value > 5)) {
      violations.add(field, "invalid.rating");
    }
  }

  Rating given(Instant moment) {
    return new Rating(handling, outcome, comment, moment);
  }

  public Integer handling() {
    return handling;
  }

  public Integer outcome() {
    return outcome;
  }

  public String comment() {
    return comment;
  }

  public Instant at() {
    return at;
  }
}

package org.rapport.stakeholder.reviews;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** What a review found about a topic. */
@Embeddable
class ReviewFinding {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private ReviewTopic topic;

  @Basic(optional = false)
  private String text;

  @Basic(optional = false)
  private boolean internal;

  protected ReviewFinding() {}

  ReviewFinding(FindingEntry entry) {
    this.topic = entry.topic();
    this.text = entry.text();
    this.internal = entry.internal();
  }

  FindingEntry entry() {
    return new FindingEntry(topic, text, internal);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReviewFinding that && entry().equals(that.entry());
  }

  @Override
  public int hashCode() {
    return Objects.hash(topic, text, internal);
  }
}

package org.rapport.stakeholder.reviews;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.Stamp;

/** That somebody was sent the results of a review. */
@Embeddable
class Sending {

  @Column(name = "contact_id", nullable = false)
  private long contactId;

  @Basic(optional = false)
  private String name;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private Language language;

  @Column(name = "sent_at", nullable = false)
  private Instant at;

  @Column(name = "sent_by")
  private Long by;

  protected Sending() {}

  Sending(long contactId, String name, Language language, Stamp stamp) {
    this.contactId = contactId;
    this.name = name;
    this.language = language;
    this.at = stamp.at();
    this.by = stamp.by();
  }

  long contactId() {
    return contactId;
  }

  String name() {
    return name;
  }

  Language language() {
    return language;
  }

  Instant at() {
    return at;
  }

  Long by() {
    return by;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sending that && contactId == that.contactId && at.equals(that.at);
  }

  @Override
  public int hashCode() {
    return Objects.hash(contactId, at);
  }
}

package org.rapport.stakeholder.map;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/**
 * What somebody found a stakeholder's influence and interest to be; never changed (mission R12).
 */
@Entity
@Table(schema = "stakeholder", name = "map_rating")
class Rating {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "map_rating")
  @SequenceGenerator(
      name = "map_rating",
      schema = "stakeholder",
      sequenceName = "map_rating_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "stakeholder_id", nullable = false)
  private long stakeholderId;

  @Basic(optional = false)
  private int influence;

  @Basic(optional = false)
  private int interest;

  @Basic(optional = false)
  private String reason;

  @Column(name = "rated_on", nullable = false)
  private LocalDate ratedOn;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private Long recordedBy;

  protected Rating() {}

  /**
   * @throws org.rapport.kernel.Invalid if it is off the scale, in the future or without a reason
   */
  Rating(long stakeholderId, RatingEntry typed, Stamp stamp) {
    RatingEntry entry = typed.checked(stamp.today());
    this.stakeholderId = stakeholderId;
    this.influence = entry.influence();
    this.interest = entry.interest();
    this.reason = entry.reason();
    this.ratedOn = entry.on();
    this.recordedAt = stamp.at();
    this.recordedBy = stamp.by();
  }

  Long id() {
    return id;
  }

  long stakeholderId() {
    return stakeholderId;
  }

  Position position() {
    return new Position(influence, interest);
  }

  String reason() {
    return reason;
  }

  LocalDate ratedOn() {
    return ratedOn;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  Long recordedBy() {
    return recordedBy;
  }
}

package org.rapport.stakeholder.models;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.rapport.stakeholder.registry.Stamp;

/** Who drafted, agreed, retired and last changed a version, and when. */
@Embeddable
class Signatures {

  @Column(name = "drafted_at", nullable = false)
  private Instant draftedAt;

  @Column(name = "drafted_by")
  private Long draftedBy;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  @Column(name = "agreed_by")
  private Long agreedBy;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Column(name = "retired_by")
  private Long retiredBy;

  @Column(name = "retired_because")
  private String retiredBecause;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected Signatures() {}

  Signatures(Stamp drafted) {
    this.draftedAt = drafted.at();
    this.draftedBy = drafted.by();
    changed(drafted);
  }

  final void changed(Stamp stamp) {
    this.changedAt = stamp.at();
    this.changedBy = stamp.by();
  }

  void agreed(Stamp stamp) {
    this.agreedAt = stamp.at();
    this.agreedBy = stamp.by();
    changed(stamp);
  }

  void retired(String because, Stamp stamp) {
    this.retiredAt = stamp.at();
    this.retiredBy = stamp.by();
    this.retiredBecause = because;
    changed(stamp);
  }

  Instant draftedAt() {
    return draftedAt;
  }

  Long draftedBy() {
    return draftedBy;
  }

  Instant agreedAt() {
    return agreedAt;
  }

  Long agreedBy() {
    return agreedBy;
  }

  Instant retiredAt() {
    return retiredAt;
  }

  Long retiredBy() {
    return retiredBy;
  }

  String retiredBecause() {
    return retiredBecause;
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}

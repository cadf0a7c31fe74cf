package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rapport.platform.StoredFile;
import org.rapport.stakeholder.registry.Stamp;

/** A file that belongs to an agreement, such as the signed paper (mission J10). */
@Entity
@Table(schema = "stakeholder", name = "agreement_file")
class AgreementFile {

  @Id
  @Column(name = "file_id")
  private long fileId;

  @Column(name = "relationship_id", nullable = false)
  private long relationshipId;

  @Basic(optional = false)
  private String name;

  @Column(name = "media_type", nullable = false)
  private String mediaType;

  private long size;

  @Column(name = "attached_at", nullable = false)
  private Instant attachedAt;

  @Column(name = "attached_by")
  private Long attachedBy;

  protected AgreementFile() {}

  AgreementFile(long relationshipId, StoredFile file, Stamp stamp) {
    this.fileId = file.id();
    this.relationshipId = relationshipId;
    this.name = file.name();
    this.mediaType = file.mediaType();
    this.size = file.size();
    this.attachedAt = stamp.at();
    this.attachedBy = stamp.by();
  }

  long fileId() {
    return fileId;
  }

  String name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  long size() {
    return size;
  }

  Instant attachedAt() {
    return attachedAt;
  }

  Long attachedBy() {
    return attachedBy;
  }
}

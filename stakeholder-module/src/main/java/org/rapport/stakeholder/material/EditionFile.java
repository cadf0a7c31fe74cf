package org.rapport.stakeholder.material;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.platform.StoredFile;
import org.rapport.stakeholder.registry.Stamp;

/** A file that belongs to a version of a model or principle, or to a training in it. */
@Entity
@Table(schema = "stakeholder", name = "edition_file")
class EditionFile {

  @Id
  @Column(name = "file_id")
  private long fileId;

  @Column(name = "edition_id", nullable = false)
  private long editionId;

  @Column(name = "training_on")
  private LocalDate trainingOn;

  @Basic(optional = false)
  private String name;

  @Column(name = "media_type", nullable = false)
  private String mediaType;

  private long size;

  @Column(name = "attached_at", nullable = false)
  private Instant attachedAt;

  @Column(name = "attached_by")
  private Long attachedBy;

  protected EditionFile() {}

  EditionFile(long editionId, LocalDate trainingOn, StoredFile file, Stamp stamp) {
    this.fileId = file.id();
    this.editionId = editionId;
    this.trainingOn = trainingOn;
    this.name = file.name();
    this.mediaType = file.mediaType();
    this.size = file.size();
    this.attachedAt = stamp.at();
    this.attachedBy = stamp.by();
  }

  long fileId() {
    return fileId;
  }

  /** Null for what belongs to the version itself. */
  LocalDate trainingOn() {
    return trainingOn;
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

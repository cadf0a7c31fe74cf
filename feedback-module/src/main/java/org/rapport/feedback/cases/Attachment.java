package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rapport.platform.StoredFile;

/** A file that belongs to a case; the complainant sees all but the internal ones. */
@Entity
@Table(schema = "feedback", name = "attachments")
class Attachment {

  @Id
  @Column(name = "file_id")
  private long fileId;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "message_id")
  private Long messageId;

  @Column(name = "attached_at")
  private Instant attachedAt;

  @Column(name = "attached_by")
  private Long attachedBy;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private boolean internal;
  private boolean telling;

  protected Attachment() {}

  Attachment(long caseId, Long messageId, StoredFile file, boolean internal, Act act) {
    this.fileId = file.id();
    this.caseId = caseId;
    this.messageId = messageId;
    this.attachedAt = act.at();
    this.attachedBy = act.by();
    this.name = file.name();
    this.mediaType = file.mediaType();
    this.size = file.size();
    this.internal = internal;
  }

  /** Who sent it does not want to be known, and it may still tell who they are. */
  Attachment telling() {
    telling = true;
    return this;
  }

  boolean isTelling() {
    return telling;
  }

  long fileId() {
    return fileId;
  }

  long caseId() {
    return caseId;
  }

  Long messageId() {
    return messageId;
  }

  Instant attachedAt() {
    return attachedAt;
  }

  Long attachedBy() {
    return attachedBy;
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

  boolean isInternal() {
    return internal;
  }
}

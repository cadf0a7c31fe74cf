package org.rapport.feedback.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Notes that a file in the store belongs to a form that was not sent yet. */
@Entity
@Table(schema = "feedback", name = "waiting_files")
class WaitingFile {

  @Id
  @Column(name = "file_id")
  private long fileId;

  @Column(name = "waits_since")
  private Instant since;

  protected WaitingFile() {}

  WaitingFile(long fileId, Instant since) {
    this.fileId = fileId;
    this.since = since;
  }

  long fileId() {
    return fileId;
  }
}

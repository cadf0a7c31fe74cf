package org.rapport.feedback.imports;

import java.time.Instant;

/**
 * An import as listed.
 *
 * @param refused rows that cannot become cases
 * @param taken cases that came of it and are still there
 * @param staying of them, those somebody has worked on, which undoing leaves
 * @param uploadedBy name of who brought the file
 */
public record ImportView(
    long id,
    String fileName,
    ImportState state,
    int rows,
    int refused,
    int taken,
    long staying,
    Instant uploadedAt,
    String uploadedBy,
    Instant endedAt) {

  static ImportView of(CaseImport subject, long staying, String uploadedBy) {
    return new ImportView(
        subject.id(),
        subject.fileName(),
        subject.state(),
        subject.counts().total(),
        subject.counts().refused(),
        subject.counts().taken(),
        staying,
        subject.uploadedAt(),
        uploadedBy,
        subject.course().endedAt());
  }

  /** Rows that can become cases. */
  public int acceptable() {
    return rows - refused;
  }
}

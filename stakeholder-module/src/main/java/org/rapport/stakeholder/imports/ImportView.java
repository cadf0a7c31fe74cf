package org.rapport.stakeholder.imports;

import java.time.Instant;

/**
 * An import as listed.
 *
 * @param refused rows that cannot become stakeholders
 * @param proposed rows likely to be somebody known already
 * @param undecided of them, those nobody has decided about; they are left out
 * @param taken stakeholders it made that are still there
 * @param joined rows added to stakeholders that were there
 * @param leftOut rows that are duplicates, or likely ones nobody decided about
 * @param staying rows whose outcome stayed when it was undone, because somebody had worked on it
 * @param done rows its present work is done with
 * @param uploadedBy name of who brought the file
 */
public record ImportView(
    long id,
    String fileName,
    ImportState state,
    int rows,
    int refused,
    int proposed,
    int undecided,
    int taken,
    int joined,
    int leftOut,
    int staying,
    long done,
    Instant uploadedAt,
    String uploadedBy,
    Instant endedAt) {

  static ImportView of(StakeholderImport subject, int undecided, long done, String uploadedBy) {
    Tally tally = subject.tally();
    return new ImportView(
        subject.id(),
        subject.fileName(),
        subject.state(),
        tally.rows(),
        tally.refused(),
        tally.proposed(),
        undecided,
        tally.taken(),
        tally.joined(),
        tally.leftOut(),
        tally.staying(),
        done,
        subject.uploadedAt(),
        uploadedBy,
        subject.endedAt());
  }

  /** Rows that can become stakeholders. */
  public int acceptable() {
    return rows - refused;
  }

  /** Rows that are there to be put right and brought again. */
  public boolean hasResult() {
    return refused + leftOut > 0;
  }
}

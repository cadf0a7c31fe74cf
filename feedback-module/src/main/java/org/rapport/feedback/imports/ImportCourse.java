package org.rapport.feedback.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.rapport.kernel.Refusal;

/** How far an import has come, and which step may follow. */
@Embeddable
class ImportCourse {

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @Column(name = "job_id")
  private Long jobId;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected ImportCourse() {}

  static ImportCourse atUpload() {
    ImportCourse course = new ImportCourse();
    course.state = ImportState.UPLOADED;
    return course;
  }

  void map() {
    requireBeforeStart();
    state = ImportState.UPLOADED;
  }

  void check() {
    requireBeforeStart();
    state = ImportState.CHECKED;
  }

  /** Also goes on where it stopped. */
  void start(RowCounts counts) {
    require(state == ImportState.CHECKED || state == ImportState.STOPPED);
    if (counts.isAllRefused()) {
      throw Refusal.because("feedback", "import.refusal.nothingToTake");
    }
    state = ImportState.RUNNING;
    jobId = null;
  }

  void startUndo() {
    require(state == ImportState.DONE || state == ImportState.STOPPED);
    state = ImportState.UNDOING;
    jobId = null;
  }

  void runs(long job) {
    jobId = job;
  }

  void end(boolean complete, Instant now) {
    require(state == ImportState.RUNNING);
    state = complete ? ImportState.DONE : ImportState.STOPPED;
    endedAt = now;
  }

  /**
   * @param complete false where it was interrupted; the rest can still be undone
   */
  void endUndo(boolean complete, Instant now) {
    require(state == ImportState.UNDOING);
    state = complete ? ImportState.UNDONE : ImportState.STOPPED;
    endedAt = now;
  }

  /** The job is gone without having said so, as after a power cut. */
  void interrupted() {
    require(state.isWorking());
    state = ImportState.STOPPED;
  }

  void requireBeforeStart() {
    require(state.isBeforeStart());
  }

  private void require(boolean possible) {
    if (!possible) {
      throw Refusal.because("feedback", "import.refusal.state." + state);
    }
  }

  ImportState state() {
    return state;
  }

  /** Null until the work of the present step has begun. */
  Long jobId() {
    return jobId;
  }

  Instant endedAt() {
    return endedAt;
  }
}

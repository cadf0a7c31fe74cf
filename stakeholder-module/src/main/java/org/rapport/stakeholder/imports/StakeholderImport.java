package org.rapport.stakeholder.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.rapport.kernel.Refusal;

/** One file of stakeholders on its way in, and out again if it was a mistake. */
@Entity
@Table(schema = "stakeholder", name = "import")
class StakeholderImport extends MappedFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stakeholder_import")
  @SequenceGenerator(
      name = "stakeholder_import",
      schema = "stakeholder",
      sequenceName = "import_seq",
      allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @Embedded private Tally tally;

  @Column(name = "job_id")
  private Long jobId;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private long uploadedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected StakeholderImport() {}

  StakeholderImport(String fileName, List<String> headings, Mapping guess, Instant now, long by) {
    super(headings, guess);
    this.fileName = fileName;
    this.state = ImportState.UPLOADED;
    this.tally = new Tally();
    this.uploadedAt = now;
    this.uploadedBy = by;
  }

  /** What the columns mean may be said until the first row is a stakeholder. */
  void startCheck(Mapping said) {
    require(state.isBeforeStart());
    map(said);
    tally.uncheck();
    work(ImportState.CHECKING);
  }

  /**
   * @param complete false where it was interrupted; it begins anew then
   */
  void endCheck(boolean complete) {
    require(state == ImportState.CHECKING);
    state = complete ? ImportState.CHECKED : ImportState.UPLOADED;
  }

  /** Also goes on where it stopped. */
  void start() {
    require(state == ImportState.CHECKED || state == ImportState.STOPPED);
    if (tally.refused() == tally.rows()) {
      throw refusal("nothingToTake");
    }
    work(ImportState.RUNNING);
  }

  void end(boolean complete, Instant now) {
    require(state == ImportState.RUNNING);
    state = complete ? ImportState.DONE : ImportState.STOPPED;
    endedAt = now;
  }

  void startUndo() {
    require(state == ImportState.DONE || state == ImportState.STOPPED);
    work(ImportState.UNDOING);
  }

  /**
   * @param complete false where it was interrupted; the rest can still be undone
   */
  void endUndo(boolean complete, Instant now) {
    require(state == ImportState.UNDOING);
    state = complete ? ImportState.UNDONE : ImportState.STOPPED;
    endedAt = now;
  }

  void runs(long job) {
    jobId = job;
  }

  /** The job is gone without having said so, as after a power cut. */
  void interrupted() {
    require(state.isWorking());
    state = state == ImportState.CHECKING ? ImportState.UPLOADED : ImportState.STOPPED;
  }

  /**
   * @throws Refusal unless every row was tried and nothing is in the registry yet
   */
  void requireChecked() {
    require(state == ImportState.CHECKED);
  }

  void requireBeforeStart() {
    require(state.isBeforeStart());
  }

  private void work(ImportState next) {
    state = next;
    jobId = null;
  }

  private void require(boolean possible) {
    if (!possible) {
      throw refusal("state." + state);
    }
  }

  private static Refusal refusal(String key) {
    return Refusal.because("stakeholder", "import.refusal." + key);
  }

  long id() {
    return id;
  }

  String fileName() {
    return fileName;
  }

  ImportState state() {
    return state;
  }

  Tally tally() {
    return tally;
  }

  Long jobId() {
    return jobId;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  long uploadedBy() {
    return uploadedBy;
  }

  Instant endedAt() {
    return endedAt;
  }
}

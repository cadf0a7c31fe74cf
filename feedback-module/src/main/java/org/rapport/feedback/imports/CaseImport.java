package org.rapport.feedback.imports;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.kernel.Refusal;
import org.rapport.platform.DayOrder;

/** One file of earlier cases on its way in, and out again if it was a mistake. */
@Entity
@Table(schema = "feedback", name = "imports")
class CaseImport {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback.import_number")
  @SequenceGenerator(
      name = "feedback.import_number",
      sequenceName = "feedback.import_number",
      allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @ElementCollection
  @CollectionTable(
      schema = "feedback",
      name = "import_columns",
      joinColumns = @JoinColumn(name = "import_id"))
  @OrderColumn(name = "position")
  private List<ImportColumn> columns = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "feedback",
      name = "import_words",
      joinColumns = @JoinColumn(name = "import_id"))
  @OrderBy("field, word")
  private List<ImportWord> words = new ArrayList<>();

  @Column(name = "day_order")
  @Enumerated(EnumType.STRING)
  private DayOrder dayOrder;

  @Enumerated(EnumType.STRING)
  private FeedbackType type;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "rows_total")
  private int rows;

  @Column(name = "rows_refused")
  private int refused;

  @Column(name = "rows_taken")
  private int taken;

  @Column(name = "job_id")
  private Long jobId;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private long uploadedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected CaseImport() {}

  CaseImport(String fileName, List<String> headings, Mapping guess, Instant now, long by) {
    this.fileName = fileName;
    this.state = ImportState.UPLOADED;
    headings.forEach(heading -> columns.add(new ImportColumn(heading, Field.IGNORED)));
    this.uploadedAt = now;
    this.uploadedBy = by;
    keep(guess);
  }

  void uploaded(int count) {
    rows = count;
  }

  /** What the columns mean may be said until the first row is a case. */
  void map(Mapping mapping) {
    require(state.isBeforeStart());
    mapping.check(columns.size());
    keep(mapping);
    state = ImportState.UPLOADED;
  }

  private void keep(Mapping mapping) {
    for (int i = 0; i < columns.size(); i++) {
      columns.set(i, new ImportColumn(columns.get(i).heading(), mapping.columns().get(i)));
    }
    words.clear();
    mapping
        .words()
        .forEach(
            (field, meanings) ->
                meanings.forEach(
                    (word, meaning) -> words.add(new ImportWord(field, word, meaning))));
    dayOrder = mapping.dayOrder();
    type = mapping.type();
    channel = mapping.channel();
  }

  void checked(int rowsRefused) {
    refused = rowsRefused;
    state = ImportState.CHECKED;
  }

  /** Also goes on where it stopped. */
  void start() {
    require(state == ImportState.CHECKED || state == ImportState.STOPPED);
    if (refused == rows) {
      throw refusal("nothingToTake");
    }
    state = ImportState.RUNNING;
    jobId = null;
  }

  void runs(long job) {
    jobId = job;
  }

  void took(int more) {
    taken += more;
  }

  void refuseMore(int more) {
    refused += more;
  }

  void end(boolean complete, Instant now) {
    require(state == ImportState.RUNNING);
    state = complete ? ImportState.DONE : ImportState.STOPPED;
    endedAt = now;
  }

  void startUndo() {
    require(state == ImportState.DONE || state == ImportState.STOPPED);
    state = ImportState.UNDOING;
    jobId = null;
  }

  void removed(int fewer) {
    taken -= fewer;
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

  private void require(boolean possible) {
    if (!possible) {
      throw refusal("state." + state);
    }
  }

  private static Refusal refusal(String key) {
    return Refusal.because("feedback", "import.refusal." + key);
  }

  Mapping mapping() {
    Map<Field, Map<String, String>> meanings = new HashMap<>();
    words.forEach(
        word ->
            meanings
                .computeIfAbsent(word.field(), field -> new HashMap<>())
                .put(word.word(), word.meaning()));
    return new Mapping(
        columns.stream().map(ImportColumn::field).toList(), meanings, dayOrder, type, channel);
  }

  List<String> headings() {
    return columns.stream().map(ImportColumn::heading).toList();
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

  int rows() {
    return rows;
  }

  int refused() {
    return refused;
  }

  int taken() {
    return taken;
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

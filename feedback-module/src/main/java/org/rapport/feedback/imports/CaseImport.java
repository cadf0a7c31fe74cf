package org.rapport.feedback.imports;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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

  @Embedded private ImportCourse course;

  @Embedded private RowCounts counts;

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

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private long uploadedBy;

  protected CaseImport() {}

  CaseImport(String fileName, List<String> headings, Mapping guess, Instant now, long by) {
    this.fileName = fileName;
    this.course = ImportCourse.atUpload();
    this.counts = RowCounts.none();
    headings.forEach(heading -> columns.add(new ImportColumn(heading, Field.IGNORED)));
    this.uploadedAt = now;
    this.uploadedBy = by;
    keep(guess);
  }

  /** What the columns mean may be said until the first row is a case. */
  void map(Mapping mapping) {
    course.requireBeforeStart();
    mapping.check(columns.size());
    keep(mapping);
    course.map();
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

  ImportCourse course() {
    return course;
  }

  ImportState state() {
    return course.state();
  }

  RowCounts counts() {
    return counts;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  long uploadedBy() {
    return uploadedBy;
  }
}

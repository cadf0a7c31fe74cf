package org.rapport.stakeholder.duplicates;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.registry.OneOfTwo;
import org.rapport.stakeholder.registry.Stamp;

/** Two stakeholders became one, and may become two again (mission R15). */
@Entity
@Table(schema = "stakeholder", name = "merge")
class Merge {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stakeholder_merge")
  @SequenceGenerator(
      name = "stakeholder_merge",
      schema = "stakeholder",
      sequenceName = "merge_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "kept_id")
  private long kept;

  @Column(name = "merged_id")
  private long merged;

  @Column(name = "kept_name", nullable = false)
  private String keptName;

  @Column(name = "merged_name", nullable = false)
  private String mergedName;

  @Column(name = "merged_at", nullable = false)
  private Instant mergedAt;

  @Column(name = "merged_by")
  private long mergedBy;

  @Basic(optional = false)
  private String state;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_by")
  private Long undoneBy;

  protected Merge() {}

  Merge(long kept, long merged, OneOfTwo one, Stamp stamp) {
    this.kept = kept;
    this.merged = merged;
    this.keptName = one.before().name();
    this.mergedName = one.merged().name();
    this.mergedAt = stamp.at();
    this.mergedBy = stamp.by();
    this.state = JSON.toJson(one);
  }

  /**
   * @throws Refusal if it was undone already
   */
  void undo(Stamp stamp) {
    if (undoneAt != null) {
      throw Refusal.because("stakeholder", "merge.undoneAlready");
    }
    this.undoneAt = stamp.at();
    this.undoneBy = stamp.by();
  }

  OneOfTwo state() {
    return JSON.fromJson(state, OneOfTwo.class);
  }

  Long id() {
    return id;
  }

  long kept() {
    return kept;
  }

  long merged() {
    return merged;
  }

  long mergedBy() {
    return mergedBy;
  }

  MergeView view(String by) {
    return new MergeView(id, kept, keptName, merged, mergedName, mergedAt, by, undoneAt);
  }
}

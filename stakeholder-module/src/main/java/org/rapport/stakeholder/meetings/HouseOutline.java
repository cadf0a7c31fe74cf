package org.rapport.stakeholder.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapport.stakeholder.registry.Stamp;

/** The one outline of the house for first meetings, if it has its own (mission J5). */
@Entity
@Table(schema = "stakeholder", name = "house_outline")
class HouseOutline {

  static final int ID = 1;

  @Id private int id;

  @Version private long version;

  // an item a line; null where the shipped one holds
  private String english;
  private String chinese;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected HouseOutline() {}

  void change(OutlineEntry typed, Stamp stamp) {
    OutlineEntry entry = typed.checked();
    english = String.join("\n", entry.english());
    chinese = String.join("\n", entry.chinese());
    touched(stamp);
  }

  /** From now on the shipped one holds again. */
  void giveUp(Stamp stamp) {
    english = null;
    chinese = null;
    touched(stamp);
  }

  private void touched(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  /** Empty where the shipped one holds. */
  Optional<OutlineEntry> own() {
    return english == null
        ? Optional.empty()
        : Optional.of(new OutlineEntry(List.of(english.split("\n")), List.of(chinese.split("\n"))));
  }

  long version() {
    return version;
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}

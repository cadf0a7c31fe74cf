package org.rapport.feedback.redaction;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.cases.Act;

/** That words of a case were masked: why, by whom, and how the texts read before. */
@Entity
@Table(schema = "feedback", name = "redactions")
class Redaction {

  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  private int number;
  private String reason;

  /** Null where a whole text was masked. */
  private String passage;

  @Column(name = "masked_at")
  private Instant maskedAt;

  @Column(name = "masked_by")
  private long maskedBy;

  @ElementCollection
  @CollectionTable(
      schema = "feedback",
      name = "original_texts",
      joinColumns = @JoinColumn(name = "redaction_id"))
  private List<OriginalText> originals = new ArrayList<>();

  protected Redaction() {}

  Redaction(
      long caseId, int number, Passage passage, String reason, List<MaskedText> texts, Act act) {
    this.id = act.newId();
    this.caseId = caseId;
    this.number = number;
    this.reason = reason;
    this.passage = passage.words();
    this.maskedAt = act.at();
    this.maskedBy = act.by();
    texts.forEach(text -> originals.add(new OriginalText(text.original())));
  }

  /** The text with what was masked in the case masked in it, too. */
  String masked(String text) {
    return passage == null ? text : new Passage(passage).masked(text);
  }

  long maskedBy() {
    return maskedBy;
  }

  /** Tells nothing of the words. */
  RedactionView view(String maskedByName) {
    List<TextPlace> places =
        originals.stream().map(OriginalText::place).distinct().sorted().toList();
    return new RedactionView(
        number, passage == null, places, originals.size(), reason, maskedByName, maskedAt);
  }

  OriginalView original(String maskedByName) {
    return new OriginalView(
        view(maskedByName), passage, originals.stream().map(OriginalText::view).toList());
  }
}

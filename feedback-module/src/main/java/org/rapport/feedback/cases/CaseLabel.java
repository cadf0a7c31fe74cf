package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A word that cases are found together by; the queues that rules put them in are such words. */
@Entity
@IdClass(CaseLabel.Key.class)
@Table(schema = "feedback", name = "case_labels")
class CaseLabel {

  @Id private String label;

  @Id
  @Column(name = "case_id")
  private long caseId;

  protected CaseLabel() {}

  CaseLabel(long caseId, String label) {
    this.caseId = caseId;
    this.label = label;
  }

  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String label;
    private long caseId;

    protected Key() {}

    Key(long caseId, String label) {
      this.caseId = caseId;
      this.label = label;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.caseId == caseId && Objects.equals(key.label, label);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(caseId) * 31 + Objects.hashCode(label);
    }
  }
}

package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A member of staff a case is about: they never see it (C6). */
@Entity
@IdClass(Conflict.Key.class)
@Table(schema = "feedback", name = "case_conflicts")
class Conflict {

  @Id
  @Column(name = "staff_id")
  private long staffId;

  @Id
  @Column(name = "case_id")
  private long caseId;

  protected Conflict() {}

  Conflict(long caseId, long staffId) {
    this.caseId = caseId;
    this.staffId = staffId;
  }

  long staffId() {
    return staffId;
  }

  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private long staffId;
    private long caseId;

    protected Key() {}

    Key(long caseId, long staffId) {
      this.caseId = caseId;
      this.staffId = staffId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.staffId == staffId && key.caseId == caseId;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(staffId * 31 + caseId);
    }
  }
}

package org.rapport.feedback.bulk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An act on many cases, with what each was before, so that it can be undone. */
@Entity
@Table(schema = "feedback", name = "many_act")
class KeptAct {

  /** Later, too much has been built on it. */
  private static final Duration UNDONE_WITHIN = Duration.ofHours(1);

  @Id private long id;

  @Column(name = "staff_id")
  private long staffId;

  @Enumerated(EnumType.STRING)
  private ManyAct act;

  private String label;

  @Column(name = "done_at")
  private Instant doneAt;

  private boolean undone;

  @ElementCollection
  @CollectionTable(
      schema = "feedback",
      name = "many_act_case",
      joinColumns = @JoinColumn(name = "act_id"))
  private List<CaseBefore> cases = new ArrayList<>();

  protected KeptAct() {}

  KeptAct(long id, long staffId, ManyWish wish, List<CaseBefore> cases, Instant doneAt) {
    this.id = id;
    this.staffId = staffId;
    this.act = wish.act();
    this.label = wish.label();
    this.cases = new ArrayList<>(cases);
    this.doneAt = doneAt;
  }

  boolean isUndoableBy(long account, Instant now) {
    return staffId == account && !undone && now.isBefore(doneAt.plus(UNDONE_WITHIN));
  }

  void undo() {
    undone = true;
  }

  ManyAct act() {
    return act;
  }

  String label() {
    return label;
  }

  List<CaseBefore> cases() {
    return List.copyOf(cases);
  }
}

package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.LongPredicate;
import org.rapport.kernel.Refusal;

/** Something that somebody sees to on a case by a day, until it has ended one way or another. */
@MappedSuperclass
public abstract class Undertaking {

  @Id private long id;

  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  private int number;
  private String what;

  @Column(name = "owner_id")
  private Long ownerId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private Long endedBy;

  protected Undertaking() {}

  protected Undertaking(
      long caseId, int number, String what, Long owner, LocalDate dueOn, Act act) {
    this.id = act.newId();
    this.caseId = caseId;
    this.number = number;
    this.what = what;
    this.ownerId = owner;
    this.dueOn = dueOn;
  }

  /** Its word on work lists and in the address of the page that ends it. */
  protected abstract String kind();

  /** Why what has ended cannot be changed. */
  protected abstract Refusal over();

  /** Somebody else sees to it, by another day, or it is said in other words. */
  protected void move(String asked, Long owner, LocalDate day, Act act) {
    requireOpen();
    if (!day.equals(dueOn)) {
      requireToCome(day, act);
    }
    what = asked;
    ownerId = owner;
    dueOn = day;
  }

  protected void end(Act act) {
    requireOpen();
    endedAt = act.at();
    endedBy = act.by();
  }

  /** The case is kept now from who was to see to it (C6). */
  public void takeFrom(LongPredicate keptFrom) {
    if (isOpen() && ownerId != null && keptFrom.test(ownerId)) {
      ownerId = null;
    }
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw over();
    }
  }

  protected static void requireToCome(LocalDate day, Act act) {
    if (day.isBefore(act.today())) {
      throw Refusal.because("feedback", "refusal.dayPast");
    }
  }

  public boolean isOpen() {
    return endedAt == null;
  }

  protected boolean isOverdue(LocalDate today) {
    return isOpen() && dueOn.isBefore(today);
  }

  /** Counts those of its kind in the case from 1. */
  public int number() {
    return number;
  }

  public String what() {
    return what;
  }

  /** Null while nobody sees to it. */
  public Long ownerId() {
    return ownerId;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** Null while it is open. */
  public Instant endedAt() {
    return endedAt;
  }

  /** Null while it is open. */
  public Long endedBy() {
    return endedBy;
  }
}

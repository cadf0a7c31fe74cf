package org.rapport.stakeholder.reviews;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/** What is kept of an improvement action; the verbs are {@link ImprovementAction}'s. */
@MappedSuperclass
abstract class ActionFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_action")
  @SequenceGenerator(
      name = "review_action",
      schema = "stakeholder",
      sequenceName = "review_action_seq",
      allocationSize = 50)
  protected Long id;

  @Version protected long version;

  @Column(name = "review_id", nullable = false)
  protected long reviewId;

  @Basic(optional = false)
  protected String what;

  @Column(name = "owner_id", nullable = false)
  protected long ownerId;

  @Column(name = "due_on", nullable = false)
  protected LocalDate dueOn;

  @Basic(optional = false)
  protected boolean internal;

  @Column(name = "planned_by")
  protected Long plannedBy;

  @Column(name = "planned_on", nullable = false)
  protected LocalDate plannedOn;

  @Column(name = "follows_id")
  protected Long followsId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  protected ActionState state = ActionState.OPEN;

  @Column(name = "done_on")
  protected LocalDate doneOn;

  @Column(name = "done_what")
  protected String doneWhat;

  @Column(name = "dropped_reason")
  protected String droppedReason;

  @Column(name = "check_due_on")
  protected LocalDate checkDueOn;

  @Column(name = "checker_id")
  protected Long checkerId;

  @Enumerated(EnumType.STRING)
  protected ActionEffect effect;

  @Column(name = "effect_reason")
  protected String effectReason;

  @Column(name = "checked_on")
  protected LocalDate checkedOn;

  @Column(name = "checked_by")
  protected Long checkedBy;

  @Column(name = "closed_on")
  protected LocalDate closedOn;

  @Column(name = "changed_at", nullable = false)
  protected Instant changedAt;

  @Column(name = "changed_by")
  protected Long changedBy;

  protected ActionFile() {}

  protected final void touched(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  long reviewId() {
    return reviewId;
  }

  ActionEntry entry() {
    return new ActionEntry(what, ownerId, dueOn, internal);
  }

  ActionState state() {
    return state;
  }

  Long plannedBy() {
    return plannedBy;
  }

  Long checkerId() {
    return checkerId;
  }

  LocalDate checkDueOn() {
    return checkDueOn;
  }

  ActionEffect effect() {
    return effect;
  }

  Long followsId() {
    return followsId;
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}

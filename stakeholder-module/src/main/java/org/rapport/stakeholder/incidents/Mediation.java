package org.rapport.stakeholder.incidents;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.stakeholder.registry.Stamp;

/** Who deals with an exception now, at which level and until when, and what was done so far. */
@Embeddable
class Mediation {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private IncidentLevel level;

  @Column(name = "handler_id", nullable = false)
  private long handlerId;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "mediation_step",
      joinColumns = @JoinColumn(name = "incident_id"))
  @OrderBy("at")
  private List<MediationStep> steps = new ArrayList<>();

  protected Mediation() {}

  Mediation(long handler, WorkingCalendar calendar, Stamp stamp) {
    give(IncidentLevel.AGENT, handler, calendar, stamp);
  }

  void step(String text, Stamp stamp) {
    steps.add(MediationStep.taken(level, text, stamp));
  }

  /**
   * The working days of the level above begin.
   *
   * @throws Refusal where the leader has it already
   */
  void up(String reason, long handler, WorkingCalendar calendar, Stamp stamp) {
    IncidentLevel above =
        level
            .above()
            .orElseThrow(() -> Refusal.because("stakeholder", "incident.escalate.atTheTop"));
    steps.add(MediationStep.handedUp(level, handlerId, reason, stamp));
    give(above, handler, calendar, stamp);
  }

  private void give(IncidentLevel to, long handler, WorkingCalendar calendar, Stamp stamp) {
    level = to;
    handlerId = handler;
    dueAt = to.time().after(stamp.at(), calendar);
  }

  /** Whether anything was done; handing it up is not mediating. */
  boolean hasBegun() {
    return !steps.stream().allMatch(MediationStep::isHandingUp);
  }

  /** Whether somebody has it, or had. */
  boolean involves(long account) {
    return handlerId == account || steps.stream().anyMatch(step -> step.involves(account));
  }

  IncidentLevel level() {
    return level;
  }

  long handlerId() {
    return handlerId;
  }

  Instant dueAt() {
    return dueAt;
  }

  List<MediationStep> steps() {
    return List.copyOf(steps);
  }
}

package org.rapport.stakeholder.incidents;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.registry.Stamp;

/** An exception in a relationship, from its report to its outcome (mission J15). */
@Entity
@Table(schema = "stakeholder", name = "incident")
class Incident {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident")
  @SequenceGenerator(
      name = "incident",
      schema = "stakeholder",
      sequenceName = "incident_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "stakeholder_id", nullable = false)
  private long stakeholderId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private IncidentKind kind;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "incident_behavior",
      joinColumns = @JoinColumn(name = "incident_id"))
  @Column(name = "behavior")
  @Enumerated(EnumType.STRING)
  private Set<HarmfulBehavior> behaviors = new HashSet<>();

  @Basic(optional = false)
  private String what;

  @Column(name = "colleague_id")
  private Long colleagueId;

  @Column(name = "reported_by", nullable = false)
  private long reportedBy;

  @Column(name = "reported_at", nullable = false)
  private Instant reportedAt;

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

  private String outcome;

  @Column(name = "model_change")
  private String modelChange;

  @Column(name = "resolved_on")
  private LocalDate resolvedOn;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected Incident() {}

  /**
   * @param handler who deals with it first; never the colleague it names
   */
  Incident(
      long stakeholderId,
      IncidentEntry typed,
      long handler,
      WorkingCalendar calendar,
      Stamp stamp) {
    IncidentEntry entry = typed.checked();
    this.stakeholderId = stakeholderId;
    this.kind = entry.kind();
    this.behaviors.addAll(entry.behaviors());
    this.what = entry.what();
    this.colleagueId = entry.colleague();
    this.reportedBy = stamp.by();
    this.reportedAt = stamp.at();
    give(IncidentLevel.AGENT, handler, calendar, stamp);
  }

  /** Something was done to mediate. */
  void mediate(String text, Stamp stamp) {
    open();
    steps.add(new MediationStep(level, text, stamp));
    touched(stamp);
  }

  /**
   * Hands it up, with a deadline of its own.
   *
   * @throws Refusal where the leader has it already, or it would go to the colleague it names
   */
  void escalate(String reason, long handler, WorkingCalendar calendar, Stamp stamp) {
    open();
    IncidentLevel above =
        level
            .above()
            .orElseThrow(() -> Refusal.because("stakeholder", "incident.escalate.atTheTop"));
    steps.add(new MediationStep(level, reason, stamp));
    give(above, handler, calendar, stamp);
  }

  /**
   * @param proposed a change of the model it led to, null where there is none
   * @throws Refusal where nothing was done to mediate
   */
  void resolve(String how, String proposed, Stamp stamp) {
    open();
    if (steps.isEmpty()) {
      throw Refusal.because("stakeholder", "incident.resolve.noStep");
    }
    outcome = Text.required(how, "outcome", 4000);
    modelChange = Text.optional(proposed, "modelChange", 2000);
    resolvedOn = stamp.today();
    touched(stamp);
  }

  /** Who it names never sees it; who it names nobody else, everybody who works with it does. */
  boolean isFor(long account, boolean leads) {
    if (colleagueId == null) {
      return true;
    }
    return colleagueId != account && (account == reportedBy || account == handlerId || leads);
  }

  private void give(IncidentLevel to, long handler, WorkingCalendar calendar, Stamp stamp) {
    if (colleagueId != null && colleagueId == handler) {
      throw Refusal.because("stakeholder", "incident.handler.named");
    }
    level = to;
    handlerId = handler;
    dueAt = to.time().after(stamp.at(), calendar);
    touched(stamp);
  }

  private void open() {
    if (isResolved()) {
      throw Refusal.because("stakeholder", "incident.resolved");
    }
  }

  private void touched(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  boolean isResolved() {
    return resolvedOn != null;
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  long stakeholderId() {
    return stakeholderId;
  }

  IncidentEntry entry() {
    return new IncidentEntry(kind, Set.copyOf(behaviors), what, colleagueId);
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

  long reportedBy() {
    return reportedBy;
  }

  Instant reportedAt() {
    return reportedAt;
  }

  List<MediationStep> steps() {
    return List.copyOf(steps);
  }

  String outcome() {
    return outcome;
  }

  String modelChange() {
    return modelChange;
  }

  LocalDate resolvedOn() {
    return resolvedOn;
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}

package org.rapport.stakeholder.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.WorkingCalendar;
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

  @Embedded private IncidentReport report;

  @Embedded private Mediation mediation;

  @Embedded private ModelProposal proposal;

  @Embedded private Resolution resolution;

  @Embedded private LastChange change;

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
    this.stakeholderId = stakeholderId;
    this.report = new IncidentReport(typed.checked(), stamp);
    report.refuse(handler);
    this.mediation = new Mediation(handler, calendar, stamp);
    change = new LastChange(stamp);
  }

  /** Something was done to mediate. */
  void mediate(String text, Stamp stamp) {
    refuseOnceResolved();
    mediation.step(text, stamp);
    change = new LastChange(stamp);
  }

  /**
   * Hands it up, with a deadline of its own.
   *
   * @throws Refusal where the leader has it already, or it would go to the colleague it names
   */
  void escalate(String reason, long handler, WorkingCalendar calendar, Stamp stamp) {
    refuseOnceResolved();
    report.refuse(handler);
    mediation.up(reason, handler, calendar, stamp);
    change = new LastChange(stamp);
  }

  /**
   * The model should say something else from now on; while no draft has it, this replaces what was
   * proposed before.
   *
   * @throws Refusal once a draft has it
   */
  void propose(long modelId, String text, Stamp stamp) {
    proposal().ifPresent(ModelProposal::refuseOnceTakenUp);
    proposal = new ModelProposal(modelId, text, stamp);
    change = new LastChange(stamp);
  }

  /** A draft of the model has what was proposed. */
  void takenUp(long draft, Stamp stamp) {
    proposal().orElseThrow(IllegalStateException::new).takenUp(draft);
    change = new LastChange(stamp);
  }

  /**
   * @throws Refusal where nothing was done to mediate
   */
  void resolve(String how, Stamp stamp) {
    refuseOnceResolved();
    if (!mediation.hasBegun()) {
      throw Refusal.because("stakeholder", "incident.resolve.noStep");
    }
    resolution = new Resolution(how, stamp);
    change = new LastChange(stamp);
  }

  /** Whether somebody reported it, deals with it, or did so before it was handed up. */
  boolean involves(long account) {
    return report.by() == account || mediation.involves(account);
  }

  private void refuseOnceResolved() {
    if (isResolved()) {
      throw Refusal.because("stakeholder", "incident.resolved");
    }
  }

  boolean isResolved() {
    return resolution().isPresent();
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

  IncidentReport report() {
    return report;
  }

  Mediation mediation() {
    return mediation;
  }

  /** Empty where none was made. */
  Optional<ModelProposal> proposal() {
    return Optional.ofNullable(proposal).filter(made -> made.text() != null);
  }

  /** Empty while it is open. */
  Optional<Resolution> resolution() {
    return Optional.ofNullable(resolution).filter(made -> made.on() != null);
  }

  LastChange change() {
    return change;
  }
}

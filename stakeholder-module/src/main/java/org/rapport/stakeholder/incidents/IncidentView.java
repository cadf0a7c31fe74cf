package org.rapport.stakeholder.incidents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapport.platform.StaffMember;

/**
 * An exception as those see it whom it is for.
 *
 * @param version to be given back with a change
 * @param stakeholder its name
 * @param handler name of who deals with it now
 * @param proposal the change of a model it led to, null where there is none
 * @param outcome null while it is open
 * @param overdue whether it is open past its deadline
 * @param yours whether the reader may deal with it
 */
public record IncidentView(
    long id,
    long version,
    long stakeholderId,
    String stakeholder,
    IncidentEntry facts,
    String colleague,
    IncidentLevel level,
    String handler,
    Instant dueAt,
    String reportedBy,
    Instant reportedAt,
    List<StepView> steps,
    ProposalView proposal,
    String outcome,
    LocalDate resolvedOn,
    boolean overdue,
    boolean yours) {

  /** Something that was done, or why it was handed up; by whom and at which level. */
  public record StepView(
      Instant at, String by, IncidentLevel level, boolean handedUp, String text) {}

  public boolean isOpen() {
    return resolvedOn == null;
  }

  static IncidentView of(
      Incident it, String stakeholder, boolean yours, Instant now, Map<Long, StaffMember> staff) {
    IncidentEntry facts = it.report().entry();
    Mediation mediation = it.mediation();
    return new IncidentView(
        it.id(),
        it.version(),
        it.stakeholderId(),
        stakeholder,
        facts,
        name(facts.colleague(), staff),
        mediation.level(),
        name(mediation.handlerId(), staff),
        mediation.dueAt(),
        name(it.report().by(), staff),
        it.report().at(),
        mediation.steps().stream().map(step -> view(step, staff)).toList(),
        ProposalView.of(it, staff),
        it.resolution().map(Resolution::outcome).orElse(null),
        it.resolution().map(Resolution::on).orElse(null),
        !it.isResolved() && mediation.dueAt().isBefore(now),
        yours);
  }

  private static StepView view(MediationStep step, Map<Long, StaffMember> staff) {
    return new StepView(
        step.at(), name(step.by(), staff), step.level(), step.isHandingUp(), step.text());
  }

  static String name(Long id, Map<Long, StaffMember> staff) {
    StaffMember member = id == null ? null : staff.get(id);
    return member == null ? "" : member.name();
  }
}

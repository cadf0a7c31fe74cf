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
 * @param handler name of who deals with it now
 * @param outcome null while it is open
 */
public record IncidentView(
    long id,
    long version,
    long stakeholderId,
    IncidentEntry facts,
    String colleague,
    IncidentLevel level,
    String handler,
    Instant dueAt,
    String reportedBy,
    Instant reportedAt,
    List<StepView> steps,
    String outcome,
    String modelChange,
    LocalDate resolvedOn) {

  /** Something that was done, by whom and at which level. */
  public record StepView(Instant at, String by, IncidentLevel level, String text) {}

  public boolean isOpen() {
    return resolvedOn == null;
  }

  static IncidentView of(Incident it, Map<Long, StaffMember> staff) {
    return new IncidentView(
        it.id(),
        it.version(),
        it.stakeholderId(),
        it.entry(),
        name(it.entry().colleague(), staff),
        it.level(),
        name(it.handlerId(), staff),
        it.dueAt(),
        name(it.reportedBy(), staff),
        it.reportedAt(),
        it.steps().stream()
            .map(step -> new StepView(step.at(), name(step.by(), staff), step.level(), step.text()))
            .toList(),
        it.outcome(),
        it.modelChange(),
        it.resolvedOn());
  }

  private static String name(Long id, Map<Long, StaffMember> staff) {
    StaffMember member = id == null ? null : staff.get(id);
    return member == null ? "" : member.name();
  }
}

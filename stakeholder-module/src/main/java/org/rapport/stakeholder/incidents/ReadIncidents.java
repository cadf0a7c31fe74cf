package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.kernel.Slice;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Scope;
import org.rapport.stakeholder.registry.Stamps;

/** Exceptions, for those whom they are for (mission J15). */
@ApplicationScoped
@Transactional
public class ReadIncidents {

  private static final int COUNTED_TO = 1000;

  private final IncidentLists lists;
  private final IncidentDesk desk;
  private final ReadStakeholder stakeholders;
  private final Scope scope;
  private final StaffDirectory staff;
  private final Stamps stamps;

  @Inject
  ReadIncidents(
      IncidentLists lists,
      IncidentDesk desk,
      ReadStakeholder stakeholders,
      Scope scope,
      StaffDirectory staff,
      Stamps stamps) {
    this.lists = lists;
    this.desk = desk;
    this.stakeholders = stakeholders;
    this.scope = scope;
    this.staff = staff;
    this.stamps = stamps;
  }

  protected ReadIncidents() {
    this(null, null, null, null, null, null);
  }

  /**
   * @throws org.rapport.platform.NotFound if there is none, or it is not for the reader
   */
  public IncidentView with(long id) {
    Incident incident = desk.read(id);
    return IncidentView.of(
        incident,
        desk.nameOf(incident.stakeholderId()),
        desk.isForHandling(incident),
        stamps.now().at(),
        staff.withIds(named(incident)));
  }

  /**
   * Open ones by deadline, others the newest first; those that are not for the reader are neither
   * listed nor counted, and there is no way back but to the start.
   *
   * @param from where the page before ended, null for the start
   * @throws org.rapport.platform.NotFound if the reader does not work with the stakeholder asked
   *     for
   */
  public Slice<IncidentLine> page(IncidentFilter filter, String from, int size) {
    if (filter.stakeholder() != null) {
      stakeholders.require(filter.stakeholder());
    }
    IncidentReader reader = desk.reader();
    Set<String> facets = scope.facets();
    IncidentCursor place = IncidentCursor.parse(from);
    List<IncidentLists.Row> found = lists.page(filter, reader, facets, place, size + 1);
    List<IncidentLine> shown = named(found.subList(0, Math.min(size, found.size())));
    String next = found.size() > size ? after(shown.get(size - 1), filter) : null;
    int total = lists.count(filter, reader, facets, COUNTED_TO + 1);
    return new Slice<>(shown, null, next, total, COUNTED_TO);
  }

  private static String after(IncidentLine last, IncidentFilter filter) {
    Instant at = filter.isByDeadline() ? last.dueAt() : last.reportedAt();
    return new IncidentCursor(at, last.id()).toString();
  }

  private List<IncidentLine> named(List<IncidentLists.Row> rows) {
    Map<Long, StaffMember> members =
        staff.withIds(rows.stream().map(IncidentLists.Row::handler).collect(Collectors.toSet()));
    Instant now = stamps.now().at();
    return rows.stream()
        .map(row -> row.line().with(IncidentView.name(row.handler(), members), now))
        .toList();
  }

  private static Set<Long> named(Incident incident) {
    Stream<Long> steps = incident.mediation().steps().stream().map(MediationStep::by);
    Stream<Long> others =
        Stream.of(
            incident.mediation().handlerId(),
            incident.report().by(),
            incident.report().entry().colleague(),
            incident.proposal().map(ModelProposal::by).orElse(null));
    return Stream.concat(steps, others).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}

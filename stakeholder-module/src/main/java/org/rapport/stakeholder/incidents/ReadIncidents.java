package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Exceptions, for those whom they are for (mission J15). */
@ApplicationScoped
@Transactional
public class ReadIncidents {

  private static final int MOST = 50;

  private final Incidents incidents;
  private final IncidentDesk desk;
  private final ReadStakeholder stakeholders;
  private final StaffDirectory staff;

  @Inject
  ReadIncidents(
      Incidents incidents, IncidentDesk desk, ReadStakeholder stakeholders, StaffDirectory staff) {
    this.incidents = incidents;
    this.desk = desk;
    this.stakeholders = stakeholders;
    this.staff = staff;
  }

  protected ReadIncidents() {
    this(null, null, null, null);
  }

  /**
   * @throws org.rapport.platform.NotFound if there is none, or it is not for the reader
   */
  public IncidentView with(long id) {
    return view(desk.read(id));
  }

  /** The newest first; those that are not for the reader are not noticed. */
  public List<IncidentView> of(long stakeholderId) {
    stakeholders.require(stakeholderId);
    return incidents.of(stakeholderId, MOST).stream()
        .filter(desk::isForReader)
        .map(this::view)
        .toList();
  }

  /** Who may deal with one. */
  public List<StaffMember> handlers() {
    return staff.whoMay(Permission.STAKEHOLDERS_READ);
  }

  private IncidentView view(Incident incident) {
    Set<Long> named =
        Stream.concat(
                Stream.of(
                    incident.handlerId(), incident.reportedBy(), incident.entry().colleague()),
                incident.steps().stream().map(MediationStep::by))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return IncidentView.of(incident, staff.withIds(named));
  }
}

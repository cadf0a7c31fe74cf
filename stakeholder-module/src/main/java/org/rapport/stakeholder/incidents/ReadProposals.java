package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Changes of a model that exceptions led to, for those who write models (mission J15). */
@ApplicationScoped
@Transactional
public class ReadProposals {

  private static final int MOST = 50;

  private final Incidents incidents;
  private final IncidentDesk desk;
  private final CurrentUser user;
  private final StaffDirectory staff;

  @Inject
  ReadProposals(Incidents incidents, IncidentDesk desk, CurrentUser user, StaffDirectory staff) {
    this.incidents = incidents;
    this.desk = desk;
    this.user = user;
    this.staff = staff;
  }

  protected ReadProposals() {
    this(null, null, null, null);
  }

  /**
   * The latest first; empty for who writes no models, and without those from exceptions that are
   * not for the reader.
   *
   * @param modelId what all versions of the model share
   */
  public List<ProposalView> of(long modelId) {
    if (!user.may(Permission.MODELS_MANAGE)) {
      return List.of();
    }
    List<Incident> found =
        incidents.proposing(modelId, MOST).stream().filter(desk.reader()::sees).toList();
    Map<Long, StaffMember> members =
        staff.withIds(
            found.stream()
                .flatMap(incident -> incident.proposal().stream())
                .map(ModelProposal::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return found.stream().map(incident -> ProposalView.of(incident, members)).toList();
  }
}

package org.rapport.stakeholder.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.platform.NotFound;
import org.rapport.platform.StaffDirectory;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Joint projects with those stakeholders the reader works with (mission J13). */
@ApplicationScoped
@Transactional
public class ReadProjects {

  private final JointProjects projects;
  private final ReadStakeholder stakeholders;
  private final StaffDirectory staff;

  @Inject
  ReadProjects(JointProjects projects, ReadStakeholder stakeholders, StaffDirectory staff) {
    this.projects = projects;
    this.stakeholders = stakeholders;
    this.staff = staff;
  }

  protected ReadProjects() {
    this(null, null, null);
  }

  /** The latest proposed first. */
  public List<ProjectView> of(long stakeholderId) {
    stakeholders.require(stakeholderId);
    return projects.of(stakeholderId).stream().map(this::view).toList();
  }

  /**
   * @throws NotFound unless it is one of that stakeholder's
   */
  public ProjectView with(long stakeholderId, long id) {
    stakeholders.require(stakeholderId);
    return projects
        .with(id)
        .filter(found -> found.stakeholderId() == stakeholderId)
        .map(this::view)
        .orElseThrow(NotFound::new);
  }

  private ProjectView view(JointProject project) {
    Set<Long> noted =
        project.talks().stream().map(Talk::by).filter(Objects::nonNull).collect(Collectors.toSet());
    return ProjectView.of(project, staff.withIds(noted));
  }
}

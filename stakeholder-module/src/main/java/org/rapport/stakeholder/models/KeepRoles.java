package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.Differences;
import org.rapport.stakeholder.registry.ListGroups;
import org.rapport.stakeholder.registry.Stamps;

/** Changes who answers for what, and what the roles are called towards whom (mission J18). */
@ApplicationScoped
@Transactional
public class KeepRoles {

  private final Roles roles;
  private final ListGroups groups;
  private final ChangedMeanwhile changedMeanwhile;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  KeepRoles(
      Roles roles,
      ListGroups groups,
      ChangedMeanwhile changedMeanwhile,
      Stamps stamps,
      AuditTrail audit) {
    this.roles = roles;
    this.groups = groups;
    this.changedMeanwhile = changedMeanwhile;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected KeepRoles() {
    this(null, null, null, null, null);
  }

  /**
   * @param version the one that was read
   */
  public void responsibility(PracticeActivity activity, long version, ResponsibilityEntry entry) {
    Responsibility line = roles.responsibility(activity).orElseThrow(NotFound::new);
    changedMeanwhile.refuse(version, line.version(), line.changedBy(), line.changedAt());
    ResponsibilityEntry before = line.entry();
    line.describe(entry, stamps.now());
    roles.keep(line);
    audit.record(
        "responsibility.changed",
        "responsibility",
        activity.name(),
        Map.of("changed", Differences.between(before, line.entry())));
  }

  /**
   * @param version the one that was read, 0 where nobody had chosen titles
   */
  public void titles(long groupId, long version, TitlesEntry entry) {
    if (groups.all().stream().noneMatch(group -> group.id() == groupId)) {
      throw new NotFound();
    }
    Optional<GroupTitles> chosen = roles.titles(groupId);
    chosen.ifPresent(
        known ->
            changedMeanwhile.refuse(
                version, known.version(), known.changedBy(), known.changedAt()));
    chosen.ifPresent(known -> known.describe(entry, stamps.now()));
    roles.keep(chosen.orElseGet(() -> new GroupTitles(groupId, entry, stamps.now())));
    audit.record("titles.changed", "stakeholder-group", String.valueOf(groupId));
  }
}

package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;

/** Adds a stakeholder group, or changes one (mission R6). */
@ApplicationScoped
@Transactional
public class KeepGroup {

  private static final int STEP = 10;

  private final Groups groups;
  private final ChangedMeanwhile changedMeanwhile;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  KeepGroup(Groups groups, ChangedMeanwhile changedMeanwhile, Stamps stamps, AuditTrail audit) {
    this.groups = groups;
    this.changedMeanwhile = changedMeanwhile;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected KeepGroup() {
    this(null, null, null, null);
  }

  /** Puts a new group at the end of the list. */
  public GroupView added(GroupEntry typed) {
    groups.takeTurns();
    GroupEntry entry = unique(typed, null);
    int end = groups.all().stream().mapToInt(StakeholderGroup::position).max().orElse(0);
    StakeholderGroup group = new StakeholderGroup(entry, end + STEP, stamps.now());
    groups.keep(group);
    audit.record("group.added", "stakeholder-group", String.valueOf(group.id()));
    return GroupView.of(group);
  }

  /**
   * @param version the one that was read
   */
  public GroupView changed(long id, long version, GroupEntry typed) {
    groups.takeTurns();
    StakeholderGroup group = groups.with(id).orElseThrow(NotFound::new);
    changedMeanwhile.refuse(version, group.version(), group.changedBy(), group.changedAt());
    GroupEntry before = group.entry();
    group.describe(unique(typed, id), stamps.now());
    groups.keep(group);
    audit.record(
        "group.changed",
        "stakeholder-group",
        String.valueOf(id),
        Map.of("changed", Differences.between(before, group.entry())));
    return GroupView.of(group);
  }

  private GroupEntry unique(GroupEntry typed, Long id) {
    GroupEntry entry = typed.checked();
    refuseTaken("englishName", entry.englishName(), id);
    refuseTaken("chineseName", entry.chineseName(), id);
    return entry;
  }

  private void refuseTaken(String field, String name, Long id) {
    if (groups.isTaken(name, id)) {
      throw Invalid.field(field, Message.of("stakeholder", "group.taken"));
    }
  }
}

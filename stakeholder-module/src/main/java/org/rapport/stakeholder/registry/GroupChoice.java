package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** The groups somebody chose for a stakeholder. */
@ApplicationScoped
class GroupChoice {

  private final Groups groups;

  @Inject
  GroupChoice(Groups groups) {
    this.groups = groups;
  }

  protected GroupChoice() {
    this(null);
  }

  /**
   * @param already ids of the groups it is in: those may stay although retired
   * @throws Invalid if one does not exist, or is retired and new to it
   */
  List<StakeholderGroup> of(Set<Long> chosen, Set<Long> already) {
    List<StakeholderGroup> found = groups.withIds(chosen);
    boolean offered = found.stream().allMatch(g -> !g.isRetired() || already.contains(g.id()));
    if (found.size() < chosen.size() || !offered) {
      throw Invalid.field("groups", Message.of("stakeholder", "stakeholder.groups.unknown"));
    }
    return found;
  }
}

package org.rapport.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.stakeholder.GroupName;
import org.rapport.stakeholder.StakeholderGroups;

/** The group of sponsors, number 7, and the stakeholders that a test puts into it. */
public final class SomeGroups implements StakeholderGroups {

  public static final long SPONSORS = 7;

  private final Map<Long, Set<Long>> members = new HashMap<>();

  public void join(long stakeholder) {
    members.put(stakeholder, Set.of(SPONSORS));
  }

  @Override
  public List<GroupName> all() {
    return List.of(new GroupName(SPONSORS, "Sponsors", "赞助者", false));
  }

  @Override
  public Set<Long> of(long stakeholder) {
    return members.getOrDefault(stakeholder, Set.of());
  }
}

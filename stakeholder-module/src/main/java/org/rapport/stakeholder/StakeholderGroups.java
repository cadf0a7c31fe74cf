package org.rapport.stakeholder;

import java.util.List;
import java.util.Set;

/** The stakeholder groups, for other modules to choose from and to tell stakeholders apart by. */
public interface StakeholderGroups {

  /** All of them, retired ones included, in the order lists show them. */
  List<GroupName> all();

  /** Ids of the groups a stakeholder is in. */
  Set<Long> of(long stakeholder);
}

package org.rapport.stakeholder.registry;

import java.util.Collection;
import java.util.Set;

/** Whose relationships a manager sees besides their own. */
interface Teams {

  /** The accounts of the manager's team, the manager's own among them. */
  Set<Long> of(long manager);

  /** Accounts of managers whose team somebody else is in. */
  Set<Long> managersOf(long member);

  void replace(long manager, Collection<Long> members);
}

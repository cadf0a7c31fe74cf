package org.rapport.stakeholder.registry;

import java.util.Collection;
import java.util.List;

/** Reads stakeholders in one line each, without loading them whole. */
interface StakeholderRows {

  /** In the order of {@code ids}; ids of none are left out. */
  List<StakeholderRow> of(Collection<Long> ids);
}

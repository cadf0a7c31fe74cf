package org.rapport.stakeholder.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All stakeholder groups, in the order lists show them. */
interface Groups {

  List<StakeholderGroup> all();

  Optional<StakeholderGroup> with(long id);

  /** Those of {@code ids} that exist. */
  List<StakeholderGroup> withIds(Collection<Long> ids);

  /** Whether another group than {@code id} bears the name in one of the languages. */
  boolean isTaken(String name, Long id);

  /**
   * Until this transaction ends nobody else adds or changes a group: of two who want the same name
   * at once, the second sees that it is taken.
   */
  void takeTurns();

  /** Keeps a new or changed one; its id is set when this returns. */
  void keep(StakeholderGroup group);
}

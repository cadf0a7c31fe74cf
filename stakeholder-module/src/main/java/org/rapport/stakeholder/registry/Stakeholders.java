package org.rapport.stakeholder.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All stakeholders. */
interface Stakeholders {

  Optional<Stakeholder> with(long id);

  /** To be changed: of two at once the second waits, and then sees what the first has done. */
  Optional<Stakeholder> inTurn(long id);

  /** Those of {@code ids} that exist. */
  List<Stakeholder> withIds(Collection<Long> ids);

  /** Keeps new or changed ones and what lists, searches and other features know of them. */
  void keep(Collection<Stakeholder> some);

  default void keep(Stakeholder stakeholder) {
    keep(List.of(stakeholder));
  }

  /** Writes what was changed and reads it again, with what was changed beside it. */
  void refresh(Stakeholder stakeholder);

  void remove(Collection<Stakeholder> some);
}

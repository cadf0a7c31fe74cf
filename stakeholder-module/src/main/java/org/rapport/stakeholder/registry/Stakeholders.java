package org.rapport.stakeholder.registry;

import java.util.Optional;

/** All stakeholders. */
interface Stakeholders {

  Optional<Stakeholder> with(long id);

  /**
   * Keeps a new or changed one, and lets lists and searches know; ids are set when this returns.
   */
  void keep(Stakeholder stakeholder);
}

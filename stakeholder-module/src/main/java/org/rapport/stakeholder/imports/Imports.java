package org.rapport.stakeholder.imports;

import java.util.List;
import java.util.Optional;

/** The kept imports. */
interface Imports {

  void add(StakeholderImport newcomer);

  Optional<StakeholderImport> with(long id);

  /** As {@link #with}, and nobody else changes it until this transaction ends. */
  Optional<StakeholderImport> locked(long id);

  /** The latest first. */
  List<StakeholderImport> latest(int most);

  void remove(StakeholderImport gone);
}

package org.rapport.stakeholder;

import java.util.Collection;
import java.util.Set;

/**
 * What another module keeps about stakeholders, such as their cases: a stakeholder in use is not
 * taken out of the registry when the import it came with is undone. Each module has an
 * application-scoped bean of it.
 */
public interface StakeholderUse {

  /** Those of {@code ids} the module keeps something about. */
  Set<Long> among(Collection<Long> ids);
}

package org.rapport.stakeholder.registry;

import java.util.List;
import java.util.Optional;

/** All that is to be handled with care. */
interface Sensitivities {

  /** What has not lapsed, the newest first. */
  List<Sensitivity> of(long stakeholderId);

  Optional<Sensitivity> with(long id);

  /** Keeps a new one; its id is set when this returns. */
  void keep(Sensitivity sensitivity);
}

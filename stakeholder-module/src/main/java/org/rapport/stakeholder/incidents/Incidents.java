package org.rapport.stakeholder.incidents;

import java.util.List;
import java.util.Optional;

/** The kept exceptions. */
interface Incidents {

  Optional<Incident> with(long id);

  /** Those that propose a change of a model, the latest proposal first. */
  List<Incident> proposing(long modelId, int max);

  void keep(Incident incident);
}

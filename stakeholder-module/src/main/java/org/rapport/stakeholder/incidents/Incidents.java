package org.rapport.stakeholder.incidents;

import java.util.List;
import java.util.Optional;

/** The kept exceptions. */
interface Incidents {

  Optional<Incident> with(long id);

  /** Of a stakeholder, the newest first. */
  List<Incident> of(long stakeholderId, int max);

  void keep(Incident incident);
}

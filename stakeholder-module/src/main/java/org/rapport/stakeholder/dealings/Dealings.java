package org.rapport.stakeholder.dealings;

import java.util.List;
import java.util.Optional;

/** The kept services and cooperation. */
interface Dealings {

  Optional<Dealing> with(long id);

  /** Of a stakeholder, the latest begun first. */
  List<Dealing> of(long stakeholderId);

  void keep(Dealing dealing);

  void remove(Dealing dealing);
}

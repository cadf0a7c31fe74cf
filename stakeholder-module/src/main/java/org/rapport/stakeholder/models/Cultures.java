package org.rapport.stakeholder.models;

import java.util.List;
import java.util.Optional;

/** All analyses of the culture. */
interface Cultures {

  Optional<CultureAnalysis> with(long id);

  /** The newest first. */
  List<CultureAnalysis> all();

  void keep(CultureAnalysis analysis);
}

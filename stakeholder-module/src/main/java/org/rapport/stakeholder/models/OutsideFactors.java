package org.rapport.stakeholder.models;

import java.util.List;
import java.util.Optional;

/** The kept factors. */
interface OutsideFactors {

  Optional<OutsideFactor> with(long id);

  /** The latest first. */
  List<OutsideFactor> all();

  void keep(OutsideFactor factor);
}

package org.rapport.stakeholder.reviews;

import java.util.List;
import java.util.Optional;

/** The kept improvement actions. */
interface Actions {

  Optional<ImprovementAction> with(long id);

  /** Of a review, in the order they were planned. */
  List<ImprovementAction> of(long reviewId);

  void keep(ImprovementAction action);
}

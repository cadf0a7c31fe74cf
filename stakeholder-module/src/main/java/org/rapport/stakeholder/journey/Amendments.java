package org.rapport.stakeholder.journey;

import java.util.List;

/** The kept changes of agreements. */
interface Amendments {

  /** The latest first. */
  List<Amendment> of(long relationshipId);

  /** Its id is set when this returns. */
  void keep(Amendment amendment);
}

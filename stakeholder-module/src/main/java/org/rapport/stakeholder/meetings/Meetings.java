package org.rapport.stakeholder.meetings;

import java.util.List;
import java.util.Optional;

/** The kept meetings. */
interface Meetings {

  Optional<Meeting> with(long id);

  /** Of a relationship, the newest first. */
  List<Meeting> of(long relationshipId);

  /** Those of a relationship that have not been recorded. */
  List<Meeting> toBeHeld(long relationshipId);

  void keep(Meeting meeting);
}

package org.rapport.feedback.cases;

import java.time.Instant;
import java.util.List;

/** Open cases whose due date may still move, by when they are due. */
interface OpenCases {

  /** Where to go on: after the case with this due date and id. */
  record Place(Instant due, long id) {

    static final Place START = new Place(Instant.EPOCH, 0);

    static Place of(Case last) {
      return new Place(last.clock().dueAt(), last.id());
    }
  }

  /**
   * Those that come next, with what has moved their due dates so far; none of which all was due
   * already.
   */
  List<Case> after(Place place, Instant now, int most);
}

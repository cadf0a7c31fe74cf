package org.rapport.platform.persons;

import java.util.List;
import java.util.Optional;

/** All requests of persons. */
interface PersonRequests {

  void add(PersonRequest request);

  Optional<PersonRequest> with(long id);

  /** To be worked on: of two at once the second waits, and then sees what the first has done. */
  Optional<PersonRequest> inTurn(long id);

  /**
   * The newest first.
   *
   * @param before number of the last one seen, or null for the first page
   */
  List<PersonRequest> list(Long before, int most);
}

package org.rapport.stakeholder.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The kept reviews. */
interface Reviews {

  Optional<Review> with(long id);

  /** The one that is not completed; there is one at a time. */
  Optional<Review> openOf(Reviewed reviewed);

  /** The last day that the latest completed one looked at. */
  Optional<LocalDate> lookedAtUntil(Reviewed reviewed);

  /** Of a stakeholder’s relationships, the newest first. */
  List<Review> ofStakeholder(long stakeholderId, int max);

  /** Of a model in all its versions, the newest first. */
  List<Review> ofModel(long lineId, int max);

  void keep(Review review);
}

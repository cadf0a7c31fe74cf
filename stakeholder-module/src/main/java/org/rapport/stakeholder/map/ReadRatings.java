package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StaffNames;

/** All ratings of a stakeholder there ever were (mission R12). */
@ApplicationScoped
@Transactional
public class ReadRatings {

  private static final Comparator<Rating> NEWEST_FIRST =
      Comparator.comparing(Rating::ratedOn)
          .thenComparing(Rating::recordedAt)
          .thenComparing(Rating::id)
          .reversed();

  private final Ratings ratings;
  private final ReadStakeholder stakeholders;
  private final StaffNames names;

  @Inject
  ReadRatings(Ratings ratings, ReadStakeholder stakeholders, StaffNames names) {
    this.ratings = ratings;
    this.stakeholders = stakeholders;
    this.names = names;
  }

  protected ReadRatings() {
    this(null, null, null);
  }

  /** The one of the latest day first. */
  public List<RatingView> of(long stakeholderId) {
    stakeholders.require(stakeholderId);
    List<Rating> made = ratings.of(stakeholderId);
    var known = names.of(made.stream().map(Rating::recordedBy));
    return made.stream()
        .sorted(NEWEST_FIRST)
        .map(rating -> RatingView.of(rating, known.apply(rating.recordedBy())))
        .toList();
  }
}

package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.ReadStakeholder;

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
  private final StaffDirectory staff;

  @Inject
  ReadRatings(Ratings ratings, ReadStakeholder stakeholders, StaffDirectory staff) {
    this.ratings = ratings;
    this.stakeholders = stakeholders;
    this.staff = staff;
  }

  protected ReadRatings() {
    this(null, null, null);
  }

  /** The one of the latest day first. */
  public List<RatingView> of(long stakeholderId) {
    stakeholders.require(stakeholderId);
    List<Rating> made = ratings.of(stakeholderId);
    Map<Long, StaffMember> known =
        staff.withIds(
            made.stream()
                .map(Rating::recordedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return made.stream()
        .sorted(NEWEST_FIRST)
        .map(rating -> RatingView.of(rating, name(known.get(rating.recordedBy()))))
        .toList();
  }

  private static String name(StaffMember member) {
    return member == null ? "" : member.name();
  }
}

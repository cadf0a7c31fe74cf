package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Rates a stakeholder's influence and interest (mission R12). */
@ApplicationScoped
@Transactional
public class RateStakeholder {

  static final String WORK = "map.reassess";

  private final Ratings ratings;
  private final CountOnMap counts;
  private final ReadStakeholder stakeholders;
  private final WorkList work;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  RateStakeholder(
      Ratings ratings,
      CountOnMap counts,
      ReadStakeholder stakeholders,
      WorkList work,
      StakeholderTimeline timeline,
      Stamps stamps,
      AuditTrail audit) {
    this.ratings = ratings;
    this.counts = counts;
    this.stakeholders = stakeholders;
    this.work = work;
    this.timeline = timeline;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected RateStakeholder() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @return the rating's id
   * @throws org.rapport.kernel.Invalid if it is off the scale, in the future or without a reason
   */
  public long with(long stakeholderId, RatingEntry entry) {
    stakeholders.require(stakeholderId);
    Rating rating = at(stamps.now(), stakeholderId, entry);
    work.close("stakeholder", WORK, stakeholderId);
    Position at = rating.position();
    audit.record(
        "stakeholder.rated",
        "stakeholder",
        String.valueOf(stakeholderId),
        Map.of("influence", at.influence() + "", "interest", at.interest() + ""));
    return rating.id();
  }

  /** Keeps, counts and tells it as of the stamp's time. */
  Rating at(Stamp stamp, long stakeholderId, RatingEntry entry) {
    Rating rating = new Rating(stakeholderId, entry, stamp);
    ratings.inTurn(stakeholderId);
    ratings.keep(rating);
    counts.rated(stakeholderId);
    Position at = rating.position();
    timeline.tell(
        new TimelineEvent(
            stakeholderId,
            TimelineKind.RECORD,
            stamp.at(),
            Message.of(
                "stakeholder",
                "timeline.rated",
                String.valueOf(at.influence()),
                String.valueOf(at.interest()),
                rating.ratedOn()),
            rating.reason(),
            "/staff/map/map?day=" + rating.ratedOn()));
    return rating;
  }
}

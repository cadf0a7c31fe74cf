package org.rapport.stakeholder.interests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Notes what a stakeholder wants, changes it, or takes it out (mission R12). */
@ApplicationScoped
@Transactional
public class KeepInterest {

  /** More than anybody reads before a talk. */
  static final int MOST = 50;

  private final Interests interests;
  private final ReadStakeholder stakeholders;
  private final ChangedMeanwhile changedMeanwhile;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  KeepInterest(
      Interests interests,
      ReadStakeholder stakeholders,
      ChangedMeanwhile changedMeanwhile,
      StakeholderTimeline timeline,
      Stamps stamps,
      AuditTrail audit) {
    this.interests = interests;
    this.stakeholders = stakeholders;
    this.changedMeanwhile = changedMeanwhile;
    this.timeline = timeline;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected KeepInterest() {
    this(null, null, null, null, null, null);
  }

  /**
   * @return its id
   * @throws Refusal if there are too many already
   */
  public long noted(long stakeholderId, InterestEntry entry) {
    stakeholders.require(stakeholderId);
    if (interests.of(stakeholderId).size() >= MOST) {
      throw Refusal.because("stakeholder", "interest.full", MOST);
    }
    Stamp stamp = stamps.now();
    Interest interest = new Interest(stakeholderId, entry, stamp);
    interests.keep(interest);
    tell("noted", interest, stamp);
    return interest.id();
  }

  /**
   * @throws Refusal if somebody changed it since it was read
   */
  public void corrected(long stakeholderId, long id, long version, InterestEntry entry) {
    Interest interest = checkedOut(stakeholderId, id, version);
    Stamp stamp = stamps.now();
    interest.correct(entry, stamp);
    interests.keep(interest);
    tell("corrected", interest, stamp);
  }

  /** They want it no more, or never did. */
  public void removed(long stakeholderId, long id, long version) {
    Interest interest = checkedOut(stakeholderId, id, version);
    interests.remove(interest);
    tell("removed", interest, stamps.now());
  }

  private Interest checkedOut(long stakeholderId, long id, long version) {
    stakeholders.require(stakeholderId);
    Interest interest =
        interests
            .with(id)
            .filter(found -> found.stakeholderId() == stakeholderId)
            .orElseThrow(NotFound::new);
    changedMeanwhile.refuse(
        version, interest.version(), interest.changedBy(), interest.changedAt());
    return interest;
  }

  private void tell(String happened, Interest interest, Stamp stamp) {
    InterestEntry kept = interest.entry();
    Message what = Message.of("stakeholder", "timeline.interest." + happened, kept.matter());
    timeline.tell(
        new TimelineEvent(
            interest.stakeholderId(), TimelineKind.RECORD, stamp.at(), what, kept.wants(), null));
    audit.record(
        "interest." + happened,
        "stakeholder",
        String.valueOf(interest.stakeholderId()),
        Map.of("interest", String.valueOf(interest.id())));
  }
}

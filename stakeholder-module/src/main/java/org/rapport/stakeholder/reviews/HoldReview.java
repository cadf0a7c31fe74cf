package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/**
 * Holds a review: prepares it, notes what was found and learned, and completes it (mission J16).
 */
@ApplicationScoped
@Transactional
public class HoldReview {

  private final ReviewDesk desk;
  private final Attendance attendance;
  private final Schedules schedules;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;

  @Inject
  HoldReview(
      ReviewDesk desk,
      Attendance attendance,
      Schedules schedules,
      StakeholderTimeline timeline,
      Stamps stamps) {
    this.desk = desk;
    this.attendance = attendance;
    this.schedules = schedules;
    this.timeline = timeline;
    this.stamps = stamps;
  }

  protected HoldReview() {
    this(null, null, null, null, null);
  }

  /**
   * @param version the one that was read, as below
   * @throws org.rapport.kernel.Refusal if it is completed, or somebody changed it since, as below
   */
  public void prepare(long id, long version, ReviewPreparation typed) {
    Review review = desk.checkedOut(id, version);
    Stamp stamp = stamps.now();
    ReviewPreparation entry = typed.checked(stamp.today());
    Reviewed reviewed = review.reviewed();
    review.prepare(
        entry, attendance.named(reviewed, entry), attendance.isCollaboration(reviewed), stamp);
    desk.keep(review, "prepared");
  }

  public void find(long id, long version, List<FindingEntry> findings) {
    Review review = desk.checkedOut(id, version);
    review.find(findings, stamps.now());
    desk.keep(review, "found");
  }

  public void learn(long id, long version, LessonsEntry lessons) {
    Review review = desk.checkedOut(id, version);
    review.learn(lessons, stamps.now());
    desk.keep(review, "learned");
  }

  /**
   * @param modelChange what the model should say differently, null for nothing
   */
  public void propose(long id, long version, String modelChange) {
    Review review = desk.checkedOut(id, version);
    review.propose(modelChange, stamps.now());
    desk.keep(review, "modelChangeProposed");
  }

  /**
   * @throws org.rapport.kernel.Refusal without a finding, or without a lesson or a reason why there
   *     is none
   */
  public void complete(long id, long version) {
    Review review = desk.checkedOut(id, version);
    Stamp stamp = stamps.now();
    review.complete(stamp);
    desk.keep(review, "completed");
    Reviewed reviewed = review.reviewed();
    if (schedules.next(reviewed).isPresent()) {
      schedules.countFrom(reviewed, stamp.today());
    }
    if (reviewed.isRelationship()) {
      timeline.tell(
          new TimelineEvent(
              reviewed.stakeholderId(),
              TimelineKind.REVIEW,
              stamp.at(),
              Message.of("stakeholder", "timeline.review.completed"),
              null,
              "/staff/reviews/review?id=" + id));
    }
  }

  /** Says something later about one that is completed. */
  public void add(long id, long version, String text, boolean internal) {
    Review review = desk.checkedOut(id, version);
    review.add(text, internal, stamps.now());
    desk.keep(review, "added");
  }
}

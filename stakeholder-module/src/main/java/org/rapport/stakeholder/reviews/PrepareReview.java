package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.incidents.IncidentFilter;
import org.rapport.stakeholder.incidents.ReadIncidents;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.meetings.MeetingView;
import org.rapport.stakeholder.meetings.ReadMeetings;
import org.rapport.stakeholder.models.ReadDeviations;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.Stamps;

/** Gives what somebody needs at hand who holds a review (mission J16, I T3.4). */
@ApplicationScoped
@Transactional
public class PrepareReview {

  private static final int MOST_INCIDENTS = 100;

  private final Reviews reviews;
  private final ReviewDesk desk;
  private final Attendance attendance;
  private final ReadRelationship relationships;
  private final ReadIncidents incidents;
  private final ReadMeetings meetings;
  private final ReadDeviations deviations;
  private final Settings settings;
  private final Stamps stamps;

  @Inject
  PrepareReview(
      Reviews reviews,
      ReviewDesk desk,
      Attendance attendance,
      ReadRelationship relationships,
      ReadIncidents incidents,
      ReadMeetings meetings,
      ReadDeviations deviations,
      Settings settings,
      Stamps stamps) {
    this.reviews = reviews;
    this.desk = desk;
    this.attendance = attendance;
    this.relationships = relationships;
    this.incidents = incidents;
    this.meetings = meetings;
    this.deviations = deviations;
    this.settings = settings;
    this.stamps = stamps;
  }

  protected PrepareReview() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /** Who may lead it or take part. */
  public List<StaffMember> colleagues() {
    return attendance.colleagues();
  }

  /** Of the party, to take part; nobody where the review is of no relationship. */
  public List<StakeholderView.ContactView> contacts(long id) {
    return attendance.contacts(desk.read(id).reviewed());
  }

  /** Whether team members take part. */
  public boolean isCollaboration(long id) {
    return attendance.isCollaboration(desk.read(id).reviewed());
  }

  /** The day after the review before it ended, else the beginning, else a year ago. */
  public LocalDate usualFrom(long id) {
    Reviewed reviewed = desk.read(id).reviewed();
    return reviews
        .lookedAtUntil(reviewed)
        .map(last -> last.plusDays(1))
        .filter(next -> !next.isAfter(stamps.now().today()))
        .orElseGet(
            () ->
                reviewed.isRelationship()
                    ? relationships.with(reviewed.relationshipId()).begunOn()
                    : stamps.now().today().minusYears(1));
  }

  /** Nothing where it is of no relationship or not prepared yet. */
  public ReviewMaterial material(long id) {
    Review review = desk.read(id);
    if (!review.reviewed().isRelationship() || review.periodFrom == null) {
      return ReviewMaterial.NONE;
    }
    long relationship = review.relationshipId;
    return new ReviewMaterial(
        incidents
            .page(IncidentFilter.of(review.stakeholderId), null, MOST_INCIDENTS)
            .items()
            .stream()
            .filter(
                one -> within(review, LocalDate.ofInstant(one.reportedAt(), settings.timeZone())))
            .toList(),
        relationships.with(relationship).plan(),
        heard(review),
        deviations.of(relationship));
  }

  private List<ReviewMaterial.Heard> heard(Review review) {
    return meetings.of(review.relationshipId).stream()
        .map(MeetingView::record)
        .filter(Objects::nonNull)
        .filter(held -> held.theirView() != null && within(review, held.heldOn()))
        .map(held -> new ReviewMaterial.Heard(held.heldOn(), held.theirView()))
        .toList();
  }

  private static boolean within(Review review, LocalDate day) {
    return !day.isBefore(review.periodFrom) && !day.isAfter(review.periodUntil);
  }
}

package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.reviews.HoldReview;
import org.rapport.stakeholder.reviews.Occasion;
import org.rapport.stakeholder.reviews.ParticipantKind;
import org.rapport.stakeholder.reviews.ParticipantView;
import org.rapport.stakeholder.reviews.PrepareReview;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewPreparation;
import org.rapport.stakeholder.reviews.ReviewView;

/** Says what a review looks at and who takes part. */
@Named
@ViewScoped
public class PrepareReviewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadReviews read;
  @Inject private PrepareReview prepare;
  @Inject private HoldReview hold;
  @Inject private CurrentUser user;
  @Inject private Notices notices;

  private long id;
  private long version;
  private boolean collaboration;
  private Occasion occasion;
  private LocalDate from;
  private LocalDate until;
  private Long leader;
  private Long[] staff = {};
  private Long[] contacts = {};
  private String team;

  @PostConstruct
  void load() {
    ReviewView review = read.with(Parameters.id("id"));
    id = review.id();
    version = review.version();
    collaboration = prepare.isCollaboration(id);
    occasion = review.occasion();
    from = review.from() == null ? prepare.usualFrom(id) : review.from();
    until = review.until();
    leader = review.leaderId() == null ? user.signedIn().id() : review.leaderId();
    staff = taking(review, ParticipantKind.STAFF);
    contacts = taking(review, ParticipantKind.CONTACT);
    team =
        Lines.text(
            review.participants().stream()
                .filter(one -> one.kind() == ParticipantKind.TEAM_MEMBER)
                .map(ParticipantView::name)
                .toList());
  }

  private static Long[] taking(ReviewView review, ParticipantKind kind) {
    return review.participants().stream()
        .filter(one -> one.kind() == kind && !one.reference().equals(review.leaderId()))
        .map(ParticipantView::reference)
        .toArray(Long[]::new);
  }

  public String save() {
    hold.prepare(
        id,
        version,
        new ReviewPreparation(
            occasion, from, until, leader, List.of(staff), List.of(contacts), Lines.of(team)));
    notices.good("review.prepared");
    return Places.review(id, ReviewStep.FIND);
  }

  public List<StaffMember> getColleagues() {
    return prepare.colleagues();
  }

  public List<StakeholderView.ContactView> getParty() {
    return prepare.contacts(id);
  }

  public List<Occasion> getOccasions() {
    return List.of(Occasion.values());
  }

  public boolean isCollaboration() {
    return collaboration;
  }

  public Occasion getOccasion() {
    return occasion;
  }

  public void setOccasion(Occasion occasion) {
    this.occasion = occasion;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public Long getLeader() {
    return leader;
  }

  public void setLeader(Long leader) {
    this.leader = leader;
  }

  public Long[] getStaff() {
    return staff.clone();
  }

  public void setStaff(Long[] staff) {
    this.staff = staff.clone();
  }

  public Long[] getContacts() {
    return contacts.clone();
  }

  public void setContacts(Long[] contacts) {
    this.contacts = contacts.clone();
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }
}

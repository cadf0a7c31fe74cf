package org.rapport.stakeholder.reviews;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.stakeholder.registry.Stamp;

/** What is kept of a review; the verbs are {@link Review}'s. */
@MappedSuperclass
abstract class ReviewFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review")
  @SequenceGenerator(
      name = "review",
      schema = "stakeholder",
      sequenceName = "review_seq",
      allocationSize = 50)
  protected Long id;

  @Version protected long version;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  protected ReviewSubject subject;

  @Column(name = "stakeholder_id")
  protected Long stakeholderId;

  @Column(name = "relationship_id")
  protected Long relationshipId;

  @Column(name = "model_line_id")
  protected Long modelLineId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  protected Occasion occasion;

  protected String why;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  protected ReviewState state = ReviewState.DUE;

  @Column(name = "due_on", nullable = false)
  protected LocalDate dueOn;

  @Column(name = "leader_id")
  protected Long leaderId;

  @Column(name = "period_from")
  protected LocalDate periodFrom;

  @Column(name = "period_until")
  protected LocalDate periodUntil;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "review_call",
      joinColumns = @JoinColumn(name = "review_id"))
  @OrderBy("on")
  protected List<ReviewCall> calls = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "review_participant",
      joinColumns = @JoinColumn(name = "review_id"))
  @OrderColumn(name = "position")
  protected List<Participant> participants = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "review_finding",
      joinColumns = @JoinColumn(name = "review_id"))
  protected List<ReviewFinding> findings = new ArrayList<>();

  @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  protected List<Lesson> lessons = new ArrayList<>();

  @Column(name = "nothing_to_learn")
  protected String nothingToLearn;

  @Column(name = "model_change")
  protected String modelChange;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "review_addendum",
      joinColumns = @JoinColumn(name = "review_id"))
  @OrderBy("at")
  protected List<Addendum> addenda = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "review_sending",
      joinColumns = @JoinColumn(name = "review_id"))
  @OrderBy("at")
  protected List<Sending> sendings = new ArrayList<>();

  @Column(name = "completed_on")
  protected LocalDate completedOn;

  @Column(name = "completed_by")
  protected Long completedBy;

  @Column(name = "opened_at", nullable = false)
  protected Instant openedAt;

  @Column(name = "opened_by")
  protected Long openedBy;

  @Column(name = "changed_at", nullable = false)
  protected Instant changedAt;

  @Column(name = "changed_by")
  protected Long changedBy;

  protected ReviewFile() {}

  protected final void touched(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  Reviewed reviewed() {
    return new Reviewed(subject, stakeholderId, relationshipId, modelLineId);
  }

  Long leaderId() {
    return leaderId;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  boolean isCompleted() {
    return state == ReviewState.COMPLETED;
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }

  List<ParticipantView> participants() {
    return participants.stream().map(Participant::view).toList();
  }

  List<Sending> sendings() {
    return List.copyOf(sendings);
  }
}

package org.rapport.stakeholder.meetings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.registry.Stamp;

/** A meeting on the way into a relationship; it can be left and taken up again at any point. */
@Entity
@Table(schema = "stakeholder", name = "meeting")
class Meeting {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting")
  @SequenceGenerator(
      name = "meeting",
      schema = "stakeholder",
      sequenceName = "meeting_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "relationship_id", nullable = false)
  private long relationshipId;

  @Column(name = "leader_id", nullable = false)
  private long leaderId;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  private String place;

  @Enumerated(EnumType.STRING)
  private MeetingForm form;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "meeting_check",
      joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderBy("check")
  private List<CheckDone> checks = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "meeting_outline",
      joinColumns = @JoinColumn(name = "meeting_id"))
  @Column(name = "item")
  @OrderColumn(name = "position")
  private List<String> outline = new ArrayList<>();

  @Embedded private Brought brought;

  @Embedded private CalledOff calledOff;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "meeting_attendee",
      joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  private List<Attendee> attendees = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "meeting_response",
      joinColumns = @JoinColumn(name = "meeting_id"))
  @Column(name = "response")
  @Enumerated(EnumType.STRING)
  private Set<Response> responses = new HashSet<>();

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected Meeting() {}

  Meeting(long relationshipId, PreparationEntry entry, Stamp stamp) {
    this.relationshipId = relationshipId;
    prepare(entry, stamp);
  }

  /**
   * @throws Refusal where it has been held already, or called off
   */
  final void prepare(PreparationEntry typed, Stamp stamp) {
    requireAhead();
    PreparationEntry entry = typed.checked();
    plannedOn = entry.plannedOn();
    place = entry.place();
    form = entry.form();
    leaderId = entry.leader();
    checks.clear();
    entry.checks().forEach((check, note) -> checks.add(new CheckDone(check, note)));
    outline.clear();
    outline.addAll(entry.outline());
    touched(stamp);
  }

  /**
   * What was recorded may be corrected as long as the relationship goes on.
   *
   * @param named who took part, by name
   * @throws Refusal where it was called off
   */
  void hold(RecordEntry typed, List<AttendeeView> named, Stamp stamp) {
    requireNotCalledOff();
    RecordEntry entry = typed.checked(stamp.today());
    brought = new Brought(entry);
    form = entry.form();
    attendees.clear();
    named.forEach(one -> attendees.add(new Attendee(one)));
    responses.clear();
    responses.addAll(entry.responses());
    touched(stamp);
  }

  /**
   * It falls through.
   *
   * @throws Refusal where it has been held already, or called off
   */
  void callOff(String reason, Stamp stamp) {
    requireAhead();
    calledOff = new CalledOff(stamp.today(), reason);
    touched(stamp);
  }

  private void requireAhead() {
    if (isHeld()) {
      throw Refusal.because("stakeholder", "meeting.heldAlready");
    }
    requireNotCalledOff();
  }

  private void requireNotCalledOff() {
    if (calledOff != null) {
      throw Refusal.because("stakeholder", "meeting.calledOffAlready");
    }
  }

  private void touched(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  boolean isHeld() {
    return brought != null;
  }

  /** Whether it is still to be held. */
  boolean isAhead() {
    return !isHeld() && calledOff == null;
  }

  /** Null where it was not. */
  CalledOff calledOff() {
    return calledOff;
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  long relationshipId() {
    return relationshipId;
  }

  PreparationEntry preparation() {
    Map<Check, String> made = new EnumMap<>(Check.class);
    checks.forEach(done -> made.put(done.check(), done.note()));
    return new PreparationEntry(plannedOn, place, form, leaderId, made, List.copyOf(outline));
  }

  /** What it brought, or null while it has not been held. */
  RecordEntry record() {
    return isHeld()
        ? brought.entry(
            form,
            Set.copyOf(responses),
            tookPart(AttendeeKind.COLLEAGUE),
            tookPart(AttendeeKind.CONTACT))
        : null;
  }

  private List<Long> tookPart(AttendeeKind kind) {
    return attendees().stream()
        .filter(one -> one.kind() == kind)
        .map(AttendeeView::reference)
        .toList();
  }

  /** Who took part besides who led it: colleagues, then contacts. */
  List<AttendeeView> attendees() {
    return attendees.stream().map(Attendee::view).toList();
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}

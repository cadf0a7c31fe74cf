package org.rapport.stakeholder.upkeep;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * Something that is done for a relationship again and again, talks of the communication plan too
 * (mission J12-J14, R13).
 */
@Entity
@Table(schema = "stakeholder", name = "upkeep_item")
class UpkeepItem {

  /** A greeting this many days before its festival counts for it. */
  static final int EARLY_DAYS = 14;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "upkeep_item")
  @SequenceGenerator(
      name = "upkeep_item",
      schema = "stakeholder",
      sequenceName = "upkeep_item_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "stakeholder_id", nullable = false)
  private long stakeholderId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private UpkeepKind kind;

  /** Null where it is done when there is an occasion. */
  @Convert(converter = RecurrenceConverter.class)
  private Recurrence recurrence;

  private String note;

  /** Null for what is no line of the communication plan. */
  @Embedded private Conversation conversation;

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "done_on")
  private LocalDate doneOn;

  @Column(name = "stopped_on")
  private LocalDate stoppedOn;

  protected UpkeepItem() {}

  UpkeepItem(long stakeholderId, UpkeepEntry entry, LocalDate today) {
    this.stakeholderId = stakeholderId;
    this.kind = entry.kind();
    this.recurrence = entry.recurrence();
    this.note = entry.note();
    this.accountId = entry.account();
    this.dueOn = entry.recurrence().after(today);
  }

  UpkeepItem(long stakeholderId, CommunicationEntry typed, LocalDate today) {
    CommunicationEntry entry = typed.checked();
    this.stakeholderId = stakeholderId;
    this.kind = UpkeepKind.COMMUNICATION;
    this.recurrence = entry.recurrence();
    this.note = entry.purpose();
    this.accountId = entry.account();
    this.conversation = new Conversation(entry);
    this.dueOn = recurrence == null ? null : recurrence.after(today);
  }

  /** Whether a contact is what this item asks for, whenever it was. */
  boolean asksFor(TouchEntry touch) {
    return isCommunication() ? conversation.isHeldBy(touch) : kind == touch.kind();
  }

  /** Whether something done on a day is what this item reminds of. */
  boolean isSatisfiedBy(LocalDate on) {
    return stoppedOn == null && (!isOnFixedDays() || !on.isBefore(dueOn.minusDays(EARLY_DAYS)));
  }

  /**
   * It was done; the reminder moves on. What was done early counts for the time it was meant for.
   */
  void done(LocalDate on) {
    if (!isSatisfiedBy(on)) {
      return;
    }
    doneOn = doneOn == null || on.isAfter(doneOn) ? on : doneOn;
    LocalDate from = isOnFixedDays() && on.isBefore(dueOn) ? dueOn : doneOn;
    dueOn = recurrence == null ? null : recurrence.after(from);
  }

  private boolean isOnFixedDays() {
    return recurrence != null && recurrence.isOnFixedDays();
  }

  void stop(LocalDate on) {
    stoppedOn = stoppedOn == null ? on : stoppedOn;
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  long stakeholderId() {
    return stakeholderId;
  }

  UpkeepEntry entry() {
    return new UpkeepEntry(kind, recurrence, note, accountId);
  }

  boolean isCommunication() {
    return conversation != null;
  }

  /** As a line of the communication plan, if it is one. */
  CommunicationEntry communication() {
    return new CommunicationEntry(
        note,
        conversation.medium(),
        recurrence,
        conversation.contactId(),
        accountId,
        conversation.isTwoWay(),
        conversation.consent());
  }

  /** Null where it has no rhythm. */
  LocalDate dueOn() {
    return dueOn;
  }

  LocalDate doneOn() {
    return doneOn;
  }

  boolean isStopped() {
    return stoppedOn != null;
  }
}

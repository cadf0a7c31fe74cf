package org.rapport.stakeholder.upkeep;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/** A birthday or other date on which a contact who consented to it is greeted (mission R9). */
@Entity
@Table(schema = "stakeholder", name = "key_date")
class KeyDate {

  /** Who was not greeted so many days after it is greeted next year. */
  static final int LATE_DAYS = 14;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "key_date")
  @SequenceGenerator(
      name = "key_date",
      schema = "stakeholder",
      sequenceName = "upkeep_item_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "stakeholder_id", nullable = false)
  private long stakeholderId;

  @Column(name = "contact_id")
  private Long contactId;

  @Basic(optional = false)
  private String occasion;

  private int month;
  private int day;
  private boolean lunar;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "done_on")
  private LocalDate doneOn;

  protected KeyDate() {}

  /** Today counts already. */
  KeyDate(ContactDate date, LocalDate today) {
    this.stakeholderId = date.stakeholderId();
    this.contactId = date.contactId();
    this.occasion = date.occasion();
    this.month = date.month();
    this.day = date.day();
    this.lunar = date.lunar();
    this.dueOn = recurrence().after(today.minusDays(1));
  }

  boolean is(ContactDate date) {
    return Objects.equals(contactId, date.contactId())
        && stakeholderId == date.stakeholderId()
        && occasion.equals(date.occasion())
        && month == date.month()
        && day == date.day()
        && lunar == date.lunar();
  }

  /** Whether a contact greets them; where nobody is named, all whose day it is. */
  boolean isGreetedBy(TouchEntry touch) {
    return touch.kind() == UpkeepKind.KEY_DATE
        && (touch.contact() == null || touch.contact().equals(contactId))
        && !touch.on().isBefore(dueOn.minusDays(UpkeepItem.EARLY_DAYS));
  }

  /** They were greeted, early or late: next is the time after the one that was meant. */
  void greeted(LocalDate on) {
    doneOn = on;
    dueOn = recurrence().after(on.isBefore(dueOn) ? dueOn : on);
  }

  /** It is over for this year, greeted or not. */
  void pass(LocalDate today) {
    dueOn = recurrence().after(today);
  }

  Recurrence recurrence() {
    return ContactDate.recurrence(month, day, lunar).orElseThrow();
  }

  Long id() {
    return id;
  }

  long stakeholderId() {
    return stakeholderId;
  }

  Long contactId() {
    return contactId;
  }

  String occasion() {
    return occasion;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  LocalDate doneOn() {
    return doneOn;
  }
}

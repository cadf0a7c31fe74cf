package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Stamp;

/** A matter of a relationship that another practice sees to, until it is settled (mission J20). */
@Entity
@Table(schema = "stakeholder", name = "hand_off")
class HandOff {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hand_off")
  @SequenceGenerator(
      name = "hand_off",
      schema = "stakeholder",
      sequenceName = "hand_off_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "relationship_id", nullable = false)
  private long relationshipId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private Practice practice;

  @Basic(optional = false)
  private String what;

  private String whom;

  @Column(name = "handed_on", nullable = false)
  private LocalDate handedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "noted_at", nullable = false)
  private Instant notedAt;

  @Column(name = "noted_by")
  private Long notedBy;

  @Column(name = "came_of_it")
  private String cameOfIt;

  @Column(name = "settled_on")
  private LocalDate settledOn;

  protected HandOff() {}

  HandOff(long relationshipId, HandOffEntry typed, Stamp stamp) {
    HandOffEntry entry = typed.checked(stamp.today());
    this.relationshipId = relationshipId;
    this.practice = entry.practice();
    this.what = entry.what();
    this.whom = entry.whom();
    this.handedOn = entry.on();
    this.dueOn = entry.dueOn();
    this.notedAt = stamp.at();
    this.notedBy = stamp.by();
  }

  /**
   * @throws org.rapport.kernel.Refusal where it is settled already
   */
  void settle(String typed, Stamp stamp) {
    Rule.require(isOpen(), "handOff.settledAlready");
    cameOfIt = Text.required(typed, "cameOfIt", 1000);
    settledOn = stamp.today();
  }

  boolean isOpen() {
    return settledOn == null;
  }

  Long id() {
    return id;
  }

  long relationshipId() {
    return relationshipId;
  }

  HandOffEntry entry() {
    return new HandOffEntry(practice, what, whom, handedOn, dueOn);
  }

  Long notedBy() {
    return notedBy;
  }

  /** Null while it is open. */
  String cameOfIt() {
    return cameOfIt;
  }

  LocalDate settledOn() {
    return settledOn;
  }
}

package org.rapport.stakeholder.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.Medium;

/** How and with whom a line of the communication plan is talked about (mission R13). */
@Embeddable
class Conversation {

  @Enumerated(EnumType.STRING)
  private Medium medium;

  /** Null means whoever is the main contact. */
  @Column(name = "contact_id")
  private Long contactId;

  @Column(name = "two_way")
  private Boolean twoWay;

  @Column(name = "needs_consent")
  @Enumerated(EnumType.STRING)
  private ConsentPurpose consent;

  protected Conversation() {}

  Conversation(CommunicationEntry entry) {
    this.medium = entry.medium();
    this.contactId = entry.contact();
    this.twoWay = entry.twoWay();
    this.consent = entry.consent();
  }

  /** Somebody named is spoken to only where they are; by whom it was said does not matter. */
  boolean isHeldBy(TouchEntry touch) {
    return medium == touch.medium()
        && (contactId == null || Objects.equals(contactId, touch.contact()));
  }

  Medium medium() {
    return medium;
  }

  Long contactId() {
    return contactId;
  }

  boolean isTwoWay() {
    return twoWay;
  }

  ConsentPurpose consent() {
    return consent;
  }
}

package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.platform.AuditTrail;

/** Adds, changes and removes contacts of a stakeholder (mission R9). */
@ApplicationScoped
@Transactional
public class KeepContact {

  private final CheckOut checkOut;
  private final Stakeholders stakeholders;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  KeepContact(CheckOut checkOut, Stakeholders stakeholders, Stamps stamps, AuditTrail audit) {
    this.checkOut = checkOut;
    this.stakeholders = stakeholders;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected KeepContact() {
    this(null, null, null, null);
  }

  /**
   * @param version of the stakeholder, as read
   * @return the contact's id
   */
  public long added(long stakeholderId, long version, ContactEntry entry) {
    Stakeholder stakeholder = checkOut.of(stakeholderId, version);
    Contact contact = stakeholder.add(entry, stamps.now());
    stakeholders.keep(stakeholder);
    record("contact.added", stakeholderId, contact.id(), "");
    return contact.id();
  }

  public void changed(long stakeholderId, long version, long contactId, ContactEntry entry) {
    Stakeholder stakeholder = checkOut.of(stakeholderId, version);
    ContactEntry before = stakeholder.contacts().with(contactId).entry();
    stakeholder.edit(contactId, entry, stamps.now());
    stakeholders.keep(stakeholder);
    ContactEntry after = stakeholder.contacts().with(contactId).entry();
    record("contact.changed", stakeholderId, contactId, Differences.between(before, after));
  }

  public void removed(long stakeholderId, long version, long contactId) {
    Stakeholder stakeholder = checkOut.of(stakeholderId, version);
    stakeholder.remove(contactId, stamps.now());
    stakeholders.keep(stakeholder);
    record("contact.removed", stakeholderId, contactId, "");
  }

  private void record(String action, long stakeholderId, long contactId, String changed) {
    audit.record(
        action,
        "stakeholder",
        String.valueOf(stakeholderId),
        Map.of("contact", String.valueOf(contactId), "changed", changed));
  }
}

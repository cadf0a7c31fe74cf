package org.rapport.stakeholder.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.stakeholder.registry.ConsentEntry;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.StakeholderEntry;
import org.rapport.stakeholder.upkeep.CommunicationView.Warning;

/** What speaks against a line of the communication plan, given whom it is for (mission R13). */
final class Warnings {

  private Warnings() {}

  /**
   * @param to whom it is for, empty where there is nobody
   */
  static List<Warning> of(
      Medium medium, ConsentPurpose needed, Optional<ContactEntry> to, StakeholderEntry facts) {
    if (to.isEmpty()) {
      return List.of(new Warning(Concern.NO_CONTACT, "", null, null));
    }
    ContactEntry contact = to.get();
    List<Warning> found = new ArrayList<>();
    if (needed != null && !said(contact, needed, true)) {
      Concern concern = said(contact, needed, false) ? Concern.REFUSED : Concern.NO_CONSENT;
      found.add(new Warning(concern, contact.name(), needed, null));
    }
    Medium preferred = contact.preferredMedium();
    if (preferred != null && preferred != medium) {
      found.add(new Warning(Concern.PREFERS_ANOTHER, contact.name(), null, preferred));
    }
    if (!isReachable(medium, contact, facts)) {
      found.add(new Warning(Concern.NO_ADDRESS, contact.name(), null, null));
    }
    return found;
  }

  private static boolean said(ContactEntry contact, ConsentPurpose purpose, boolean yes) {
    return contact.consents().stream()
        .filter(consent -> consent.purpose() == purpose)
        .map(ConsentEntry::given)
        .anyMatch(given -> given == yes);
  }

  private static boolean isReachable(Medium medium, ContactEntry contact, StakeholderEntry facts) {
    return switch (medium) {
      case PHONE -> contact.phone() != null || facts.phone() != null;
      case TEXT_MESSAGE -> contact.phone() != null;
      case EMAIL -> contact.email() != null || facts.email() != null;
      case WECHAT -> contact.wechat() != null;
      case POST -> facts.address() != null;
      case IN_PERSON -> true;
    };
  }
}

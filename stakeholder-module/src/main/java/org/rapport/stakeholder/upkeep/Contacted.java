package org.rapport.stakeholder.upkeep;

import java.util.Optional;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.StakeholderView.ContactView;

/** Whom of a stakeholder somebody speaks to. */
final class Contacted {

  private Contacted() {}

  /** The one named; the main contact where nobody is, or is there any more. */
  static Optional<ContactEntry> in(StakeholderView known, Long contact) {
    return with(contact, known)
        .or(() -> known.contacts().stream().filter(one -> one.facts().main()).findFirst())
        .map(ContactView::facts);
  }

  /**
   * @param contact null where nobody is named
   * @return their name, empty where nobody is named
   * @throws Invalid unless it is one of that stakeholder's
   */
  static Optional<String> require(Long contact, StakeholderView known) {
    Optional<String> name = with(contact, known).map(one -> one.facts().name());
    if (contact != null && name.isEmpty()) {
      throw Invalid.field("contact", Message.of("stakeholder", "upkeep.contact.unknown"));
    }
    return name;
  }

  private static Optional<ContactView> with(Long contact, StakeholderView known) {
    return known.contacts().stream()
        .filter(one -> contact != null && one.id() == contact)
        .findFirst();
  }
}

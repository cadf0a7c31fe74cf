package org.rapport.stakeholder.registry;

import java.util.List;
import java.util.Objects;
import org.rapport.platform.NotFound;

/** The contacts of one stakeholder; where there are any, one of them is the main one (R9). */
final class Contacts {

  private final List<Contact> contacts;

  /**
   * @param contacts in the order they came; they are added there and removed there
   */
  Contacts(List<Contact> contacts) {
    this.contacts = contacts;
  }

  /** The first contact is the main one, whatever is asked. */
  void add(Contact contact, boolean asMain) {
    contacts.add(contact);
    markMain(asMain || contacts.size() == 1 ? contact : main());
  }

  /** An entry can give the mark of the main contact, but not take it away. */
  void edit(long contactId, ContactEntry entry, Stamp stamp) {
    Contact contact = with(contactId);
    contact.describe(entry, stamp);
    markMain(entry.main() ? contact : main());
  }

  /** Where the main contact goes, the one known longest takes its place. */
  void remove(long contactId) {
    Contact contact = with(contactId);
    contacts.remove(contact);
    if (contact.isMain() && !contacts.isEmpty()) {
      markMain(contacts.get(0));
    }
  }

  /** After contacts have come or gone by another way: one is the main one again. */
  void mend(Long preferred) {
    if (!contacts.isEmpty()) {
      Contact known = main();
      markMain(
          contacts.stream()
              .filter(contact -> Objects.equals(contact.id(), preferred))
              .findFirst()
              .orElse(known == null ? contacts.get(0) : known));
    }
  }

  private void markMain(Contact main) {
    contacts.forEach(contact -> contact.beMain(contact == main));
  }

  Contact with(long contactId) {
    return contacts.stream()
        .filter(contact -> Objects.equals(contact.id(), contactId))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Null where there are no contacts. */
  Contact main() {
    return contacts.stream().filter(Contact::isMain).findFirst().orElse(null);
  }

  List<Contact> inOrder() {
    return List.copyOf(contacts);
  }
}

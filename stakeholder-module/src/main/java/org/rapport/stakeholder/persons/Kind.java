package org.rapport.stakeholder.persons;

import org.rapport.kernel.Message;

/** What people call some of what is held, for copies, previews and certificates. */
enum Kind {
  PROFILE,
  CONTACTS,
  TIMELINE,
  RELATIONSHIPS,
  MEETINGS,
  UPKEEP,
  DEALINGS,
  RATINGS,
  EXCEPTIONS,
  /** What the organization says of its own work; nobody is handed that. */
  REVIEWS,
  /** Rows of files they came with. */
  IMPORTS;

  boolean isTheirs() {
    return this != REVIEWS && this != IMPORTS;
  }

  Message words() {
    return Message.of("stakeholder", "person.kind." + name());
  }
}

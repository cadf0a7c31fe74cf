package org.rapport.feedback.persons;

import org.rapport.kernel.Message;

/** What people call some of what cases hold, for previews and certificates. */
enum Kind {
  CASES,
  MESSAGES,
  FILES,
  /** Notes, findings and whatever else staff wrote into a case. */
  NOTES,
  MAILS;

  Message words() {
    return Message.of("feedback", "person.kind." + name());
  }
}

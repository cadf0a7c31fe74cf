package org.rapport.stakeholder.persons;

import java.util.Collection;

/** Takes out what is held of persons. */
interface ErasedRows {

  /** Leaves of these stakeholders what figures count, and no words. */
  void erase(Collection<Long> stakeholders);

  void eraseContacts(Collection<Long> contacts);

  /** Makes these words unknown in all that hangs on the stakeholders. */
  void mask(Collection<Long> stakeholders, Collection<String> words);

  /** Makes them unknown in rows of files that became nobody. */
  void maskImports(Collection<String> words);
}

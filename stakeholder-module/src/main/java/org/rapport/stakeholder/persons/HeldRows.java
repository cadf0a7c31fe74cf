package org.rapport.stakeholder.persons;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Rows that are held of stakeholders and of those through whom they are reached. */
interface HeldRows {

  Map<Kind, Long> count(Collection<Long> stakeholders);

  /** How many of these contacts there are. */
  long countContacts(Collection<Long> contacts);

  /** Rows of a kind as JSON, without who of the staff wrote them. */
  String json(Kind kind, Collection<Long> stakeholders);

  /** Contacts as JSON, with what they consented to. */
  String contactsJson(Collection<Long> contacts);

  /** Ids of files of their agreements in the store, with their names. */
  Map<Long, String> files(Collection<Long> stakeholders);

  /** Ids of what is still to be done for them again and again. */
  List<Long> upkeep(Collection<Long> stakeholders);
}

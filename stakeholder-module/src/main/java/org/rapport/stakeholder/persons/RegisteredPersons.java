package org.rapport.stakeholder.persons;

import java.util.Collection;
import java.util.List;
import org.rapport.platform.Person;

/** People in the registry. */
interface RegisteredPersons {

  /**
   * Somebody who may be the person.
   *
   * @param contact whether through them a stakeholder is reached; else they are one themselves
   * @param of name of the stakeholder that is reached through them, or null
   * @param more whether more than the name is the same
   */
  record Found(long id, boolean contact, String name, String of, boolean more) {}

  List<Found> find(Person person, int most);

  /** What stakeholders and those through whom they are reached are known by. */
  Person known(Collection<Long> stakeholders, Collection<Long> contacts);

  /** With all that were found to be the same. */
  List<Long> withMerged(Collection<Long> stakeholders);

  /** Those of them with whom a relationship is under way. */
  List<Long> underWay(Collection<Long> stakeholders);

  /** Those that are reached through these contacts. */
  List<Long> reachedThrough(Collection<Long> contacts);
}

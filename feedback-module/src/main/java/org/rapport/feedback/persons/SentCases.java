package org.rapport.feedback.persons;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rapport.platform.Person;

/** Cases that came from persons. */
interface SentCases {

  /**
   * A case that may be a person's.
   *
   * @param name of who sent it, or null where it was sent in confidence
   * @param more whether more than the name is the same
   */
  record Found(String reference, String subject, String name, boolean more) {}

  /**
   * Cases that were sent by name; nothing of those that are kept from the reader.
   *
   * @param line as {@link org.rapport.feedback.cases.KeptFrom#line} gives it
   */
  List<Found> sentBy(Person person, String line, int most);

  /** Cases sent in confidence whose sender this member of staff has looked up. */
  List<Found> lookedUp(long staff, String line, int most);

  Map<Kind, Long> count(Collection<String> references);

  /** The case as JSON: what its sender wrote and was told. */
  String json(String reference);

  /** Ids of its files in the store that are no inner matter, with their names. */
  Map<Long, String> files(String reference);
}

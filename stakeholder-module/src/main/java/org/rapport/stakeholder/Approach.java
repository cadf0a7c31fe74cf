package org.rapport.stakeholder;

import java.time.LocalDate;
import java.util.List;

/** How far the agreed approach to relationships reaches, for figures to ask (I T2.5). */
public interface Approach {

  /**
   * @param hits how many of {@code n}
   */
  record Share(long hits, long n) {}

  /**
   * Key groups are those in use with somebody to be managed closely by the map of that day; hits
   * are those that a model in force now names.
   */
  Share keyGroups(LocalDate day);

  /** Of who works with stakeholders, those trained up to that day in a model that is in force. */
  Share trainedStaff(LocalDate day);

  /** Of who is on the map, those whose rating was to be looked at again by that day. */
  Share overdueRatings(LocalDate day);

  /** Names of all steps of journeys, in the order they are walked. */
  List<String> steps();
}

package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The kept dates of contacts, and those that the registry has. */
interface KeyDates {

  /** Of contacts who consented to greetings. */
  List<ContactDate> wanted(Collection<Long> stakeholders);

  /** Stakeholders after one in the order of ids with dates of contacts none of which is kept. */
  List<Long> unknown(long after, int max);

  /** The first due first. */
  List<KeyDate> of(Collection<Long> stakeholders);

  /** Due before a day. */
  List<KeyDate> dueBefore(LocalDate day, int max);

  void keep(KeyDate date);

  void remove(KeyDate date);
}

package org.rapport.stakeholder.greetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Those who may be written to, as they are known now. */
interface Addressees {

  /**
   * By name.
   *
   * @param scope facets of which they must have one; none means anybody
   * @param until the last day on which what is due counts as due now
   */
  List<Long> among(GreetingEntry entry, Set<String> scope, LocalDate until, int max);

  /**
   * In no order; without those who are gone or out of scope.
   *
   * @param since a greeting on the same occasion after this counts as one for it
   */
  List<Addressee> of(
      Collection<Long> stakeholderIds, Occasion occasion, Instant since, Set<String> scope);
}

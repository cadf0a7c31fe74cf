package org.rapport.stakeholder.registry;

import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Slice;

/** Finds stakeholders; a list of a million answers like one of a thousand. */
interface SearchIndex {

  void put(Collection<SearchEntry> entries);

  /** It is found no more. */
  void remove(long stakeholderId);

  /**
   * Ids by name; where a search finds very many, the newest first instead.
   *
   * @param scope facets of which each must have one, see {@link Scope}; none means all
   * @param from null for the first page
   */
  Slice<Long> page(StakeholderFilter filter, Collection<String> scope, ListCursor from, int size);

  /** How many there are, up to one more than {@link Slice#COUNTED_TO}, or fewer of a search. */
  long count(StakeholderFilter filter, Collection<String> scope);

  /** Ids of what fits best: names that begin with the text, then others, by name. */
  List<Long> best(SearchWords words, Collection<String> scope, int max);
}

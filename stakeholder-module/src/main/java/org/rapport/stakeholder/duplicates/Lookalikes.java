package org.rapport.stakeholder.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.stakeholder.registry.Stamp;

/** Which stakeholders share a key, what they look like, and which pairs are worth a look. */
interface Lookalikes {

  /**
   * A stakeholder with what it is told from others by.
   *
   * @param name as it is written
   */
  record Face(long id, String name, Portrait portrait) {}

  /** Replaces the keys of these stakeholders. */
  void put(Map<Long, Set<String>> keys);

  /** Who has each key; of those that very many share, one more than tell something. */
  Map<String, List<Long>> sharing(Collection<String> keys);

  Map<Long, Face> faces(Collection<Long> ids);

  /** Some that have no keys, though they have a name. */
  Collection<Face> unknown(int most);

  /** Replaces the pairs these stakeholders are in, but for those said to be no duplicates. */
  void replacePairs(Collection<Long> ids, Collection<Pair> pairs);

  /** Neither lists nor searches for duplicates know it any more. */
  void forget(long id);

  /** Open pairs after a place, the most similar first. */
  List<Pair> pairs(DuplicateCursor after, int most);

  /** How many open pairs there are, counted up to one more than are counted. */
  long countPairs();

  /**
   * @return false where they are no open pair
   */
  boolean dismiss(long low, long high, Stamp stamp);

  /** Two stakeholders, the one with the lower number first. */
  record Pair(long low, long high, int thousandths) {

    static Pair of(long one, long other, double similarity) {
      return new Pair(
          Math.min(one, other), Math.max(one, other), (int) Math.round(similarity * 1000));
    }
  }
}

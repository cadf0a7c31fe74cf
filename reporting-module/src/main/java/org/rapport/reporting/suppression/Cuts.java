package org.rapport.reporting.suppression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The groups of one wave that have been published. A further one must differ from each of them by
 * nobody or by a whole minimum group, or subtracting two would show the difference (rule 3).
 *
 * @param <P> what tells people apart; random ids, never names
 */
public final class Cuts<P> {

  private final MinimumGroup least;
  private final List<Set<P>> published = new ArrayList<>();

  public Cuts(MinimumGroup least) {
    this.least = least;
  }

  public boolean mayShow(Set<P> people) {
    return !least.hides(people.size())
        && published.stream().noneMatch(other -> least.isGivenAwayBy(difference(people, other)));
  }

  /**
   * Publishes the group if it may be.
   *
   * @return whether it was
   */
  public boolean publish(Set<P> people) {
    boolean may = mayShow(people);
    if (may) {
      published.add(Set.copyOf(people));
    }
    return may;
  }

  private static <P> long difference(Set<P> one, Set<P> other) {
    Set<P> both = new HashSet<>(one);
    both.retainAll(other);
    return one.size() + other.size() - 2L * both.size();
  }
}

package org.rapport.reporting.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.CaseFactsSource;

/**
 * Counts all cases from scratch: at the first start, when the counting rules change, and when
 * somebody empties {@code reporting.counting} because cases came in past the application. Cases
 * cannot change while it runs, some seconds for a million.
 */
@ApplicationScoped
@Transactional
public class CountAnew {

  private final Tallies tallies;
  private final Repeats repeats;
  private final CaseFactsSource source;

  @Inject
  CountAnew(Tallies tallies, Repeats repeats, CaseFactsSource source) {
    this.tallies = tallies;
    this.repeats = repeats;
    this.source = source;
  }

  protected CountAnew() {
    this(null, null, null);
  }

  /** Does nothing where the counts stand by the present rules. */
  public void ifDue() {
    if (tallies.isCurrent()) {
      return;
    }
    tallies.lock();
    if (!tallies.isCurrent()) { // another node may have had the lock before
      always();
    }
  }

  /** Whatever the counts are. */
  public void always() {
    tallies.lock();
    Changes counts = new Changes();
    repeats.forgetAll();
    source.forEach(
        facts -> {
          counts.add(facts, 1);
          repeats.gather(facts);
        });
    tallies.replaceAll(counts);
    repeats.countAll();
    // as changes, folded as any others: there is one way into both tallies
    tallies.fold(Integer.MAX_VALUE);
  }
}

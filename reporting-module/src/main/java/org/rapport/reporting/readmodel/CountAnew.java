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
  private final CaseFactsSource source;

  @Inject
  CountAnew(Tallies tallies, CaseFactsSource source) {
    this.tallies = tallies;
    this.source = source;
  }

  protected CountAnew() {
    this(null, null);
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
    source.forEach(facts -> counts.add(facts, 1));
    tallies.replaceAll(counts);
  }
}

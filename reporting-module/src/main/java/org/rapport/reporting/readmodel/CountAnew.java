package org.rapport.reporting.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.CaseFactsSource;
import org.rapport.stakeholder.CountedFactsSource;

/**
 * Counts all cases and relationships from scratch: at the first start, when the counting rules
 * change, and when somebody empties {@code reporting.counting} because some came in past the
 * application. They cannot change while it runs, some seconds for a million cases.
 */
@ApplicationScoped
@Transactional
public class CountAnew {

  private final Tallies tallies;
  private final Repeats repeats;
  private final CaseFactsSource source;
  private final Facts facts;
  private final Iterable<CountedFactsSource> relationships;

  @Inject
  CountAnew(
      Tallies tallies,
      Repeats repeats,
      CaseFactsSource source,
      Facts facts,
      @Any Instance<CountedFactsSource> relationships) {
    this(tallies, repeats, source, facts, (Iterable<CountedFactsSource>) relationships);
  }

  CountAnew(
      Tallies tallies,
      Repeats repeats,
      CaseFactsSource source,
      Facts facts,
      Iterable<CountedFactsSource> relationships) {
    this.tallies = tallies;
    this.repeats = repeats;
    this.source = source;
    this.facts = facts;
    this.relationships = relationships;
  }

  protected CountAnew() {
    this(null, null, null, null, (Iterable<CountedFactsSource>) null);
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
    facts.forgetAll();
    relationships.forEach(of -> of.forEach(portion -> counts.add(facts.take(portion))));
    tallies.replaceAll(counts);
    repeats.countAll();
    // as changes, folded as any others: there is one way into both tallies
    tallies.fold(Integer.MAX_VALUE);
  }
}

package org.rapport.reporting.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.feedback.CaseFactsChanged;
import org.rapport.feedback.CaseFactsImported;
import org.rapport.feedback.CaseFactsRemoved;

/** Appends what a case changes to the counts, in the transaction that changes the case. */
@ApplicationScoped
class CountCases {

  private final Tallies tallies;
  private final Repeats repeats;

  @Inject
  CountCases(Tallies tallies, Repeats repeats) {
    this.tallies = tallies;
    this.repeats = repeats;
  }

  protected CountCases() {
    this(null, null);
  }

  void on(@Observes CaseFactsChanged change) {
    tallies.append(Changes.between(change.before(), change.after()));
    repeats.change(change.before(), change.after());
  }

  void on(@Observes CaseFactsImported imported) {
    tallies.append(Changes.of(imported.cases(), 1));
    imported.cases().forEach(facts -> repeats.change(null, facts));
  }

  void on(@Observes CaseFactsRemoved removed) {
    tallies.append(Changes.of(removed.cases(), -1));
    removed.cases().forEach(facts -> repeats.change(facts, null));
  }
}

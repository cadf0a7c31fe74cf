package org.rapport.reporting.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.stakeholder.CountedFactsChanged;

/** Appends what relationships change to the counts, in the transaction that changes them. */
@ApplicationScoped
class CountRelationships {

  private final Tallies tallies;
  private final Facts facts;

  @Inject
  CountRelationships(Tallies tallies, Facts facts) {
    this.tallies = tallies;
    this.facts = facts;
  }

  protected CountRelationships() {
    this(null, null);
  }

  void on(@Observes CountedFactsChanged change) {
    tallies.append(facts.take(change.facts()));
  }
}

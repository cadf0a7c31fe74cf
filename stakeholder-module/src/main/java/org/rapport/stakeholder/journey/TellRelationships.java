package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.rapport.stakeholder.CountedFactsChanged;
import org.rapport.stakeholder.RelationshipFacts;
import org.rapport.stakeholder.StakeholdersMerged;
import org.rapport.stakeholder.StakeholdersSeparated;
import org.rapport.stakeholder.models.DeviationKept;
import org.rapport.stakeholder.registry.KnownStakeholder;
import org.rapport.stakeholder.registry.StakeholdersKept;

/** Tells how relationships count from now on, whoever changed what counts of them. */
@ApplicationScoped
class TellRelationships {

  private final RelationshipRows rows;
  private final Event<CountedFactsChanged> changed;

  @Inject
  TellRelationships(RelationshipRows rows, Event<CountedFactsChanged> changed) {
    this.rows = rows;
    this.changed = changed;
  }

  protected TellRelationships() {
    this(null, null);
  }

  void touched(@Observes RelationshipsTouched event) {
    tell(rows.with(event.ids()));
  }

  void deviating(@Observes DeviationKept event) {
    tell(rows.with(List.of(event.relationshipId())));
  }

  /** They may have got an agent, or lost the only one. */
  void kept(@Observes StakeholdersKept event) {
    underWayOf(event.stakeholders().stream().map(KnownStakeholder::id).toList());
  }

  void merged(@Observes StakeholdersMerged event) {
    underWayOf(List.of(event.kept(), event.merged()));
  }

  void separated(@Observes StakeholdersSeparated event) {
    underWayOf(List.of(event.kept(), event.separated()));
  }

  private void underWayOf(Collection<Long> stakeholders) {
    tell(rows.underWayOf(stakeholders));
  }

  private void tell(List<RelationshipFacts> facts) {
    if (!facts.isEmpty()) {
      changed.fire(new CountedFactsChanged(facts));
    }
  }
}

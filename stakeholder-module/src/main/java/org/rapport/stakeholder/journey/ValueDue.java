package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.ResponsibilityChanged;

/** Whoever represents us looks on its day whether what was planned is gained (mission J11). */
@ApplicationScoped
class ValueDue {

  private static final String KIND = "value";

  private final Relationships relationships;
  private final AgentsWork work;

  @Inject
  ValueDue(Relationships relationships, AgentsWork work) {
    this.relationships = relationships;
    this.work = work;
  }

  protected ValueDue() {
    this(null, null);
  }

  void place(Relationship relationship) {
    relationship.takenOut().forEach(goal -> work.take(KIND, goal.id()));
    relationship.plan().forEach(goal -> place(relationship, goal));
  }

  private void place(Relationship relationship, ValueGoal goal) {
    if (relationship.phase() == RelationshipPhase.ENDED || !goal.isToBeSeen()) {
      work.take(KIND, goal.id());
      return;
    }
    ValueGoalEntry entry = goal.entry();
    work.give(
        relationship.stakeholderId(),
        KIND,
        goal.id(),
        entry.dueOn(),
        entry.value(),
        "/staff/journey/value?id=" + relationship.id());
  }

  void responsibilityChanged(@Observes ResponsibilityChanged event) {
    relationships.openOf(event.stakeholderId()).ifPresent(this::place);
  }

  void ended(@Observes RelationshipEnded event) {
    relationships.with(event.relationshipId()).ifPresent(this::place);
  }

  void madeUp(@Observes MadeUpRelationship made) {
    relationships.with(made.relationship().id()).ifPresent(this::place);
  }
}

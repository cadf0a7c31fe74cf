package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.RelationshipFormalized;
import org.rapport.stakeholder.ResponsibilityChanged;

/** Whoever represents us speaks about what comes after an agreement before it ends (J10). */
@ApplicationScoped
class AgreementEnds {

  private static final String KIND = "agreement.ends";

  private final Relationships relationships;
  private final AgentsWork work;

  @Inject
  AgreementEnds(Relationships relationships, AgentsWork work) {
    this.relationships = relationships;
    this.work = work;
  }

  protected AgreementEnds() {
    this(null, null);
  }

  void formalized(@Observes RelationshipFormalized event) {
    relationships.with(event.relationshipId()).ifPresent(this::place);
  }

  void amended(@Observes AgreementAmended event) {
    relationships.with(event.relationshipId()).ifPresent(this::place);
  }

  void responsibilityChanged(@Observes ResponsibilityChanged event) {
    relationships.openOf(event.stakeholderId()).ifPresent(this::place);
  }

  void ended(@Observes RelationshipEnded event) {
    work.take(KIND, event.relationshipId());
  }

  void madeUp(@Observes MadeUpRelationship made) {
    if (made.relationship().phase() == RelationshipPhase.FORMAL) {
      relationships.with(made.relationship().id()).ifPresent(this::place);
    }
  }

  private void place(Relationship relationship) {
    Optional<LocalDate> day = relationship.agreement().flatMap(Agreement::toBeSpokenOf);
    if (day.isEmpty()) {
      work.take(KIND, relationship.id());
      return;
    }
    work.give(
        relationship.stakeholderId(),
        KIND,
        relationship.id(),
        day.get(),
        null,
        "/staff/journey/view?id=" + relationship.id());
  }
}

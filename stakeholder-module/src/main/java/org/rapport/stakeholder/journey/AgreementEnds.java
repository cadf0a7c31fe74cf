package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.RelationshipFormalized;
import org.rapport.stakeholder.ResponsibilityChanged;
import org.rapport.stakeholder.registry.ReadAgents;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Whoever represents us speaks about what comes after an agreement before it ends (J10). */
@ApplicationScoped
class AgreementEnds {

  private static final String MODULE = "stakeholder";
  private static final String KIND = "agreement.ends";

  private final Relationships relationships;
  private final ReadStakeholder stakeholders;
  private final ReadAgents agents;
  private final WorkList work;

  @Inject
  AgreementEnds(
      Relationships relationships, ReadStakeholder stakeholders, ReadAgents agents, WorkList work) {
    this.relationships = relationships;
    this.stakeholders = stakeholders;
    this.agents = agents;
    this.work = work;
  }

  protected AgreementEnds() {
    this(null, null, null, null);
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
    work.close(MODULE, KIND, event.relationshipId());
  }

  void madeUp(@Observes MadeUpRelationship made) {
    if (made.relationship().phase() == RelationshipPhase.FORMAL) {
      relationships.with(made.relationship().id()).ifPresent(this::place);
    }
  }

  /** To one of several agents; where nobody represents us it waits until somebody does. */
  private void place(Relationship relationship) {
    Optional<LocalDate> day = relationship.agreement().flatMap(Agreement::toBeSpokenOf);
    Optional<Long> agent =
        agents.of(relationship.stakeholderId()).stream().min(Comparator.naturalOrder());
    if (day.isEmpty() || agent.isEmpty()) {
      work.close(MODULE, KIND, relationship.id());
      return;
    }
    work.open(
        WorkItem.of(
            agent.get(),
            MODULE,
            KIND,
            relationship.id(),
            day.get(),
            stakeholders.summary(relationship.stakeholderId()).name(),
            "/staff/journey/view?id=" + relationship.id()));
  }
}

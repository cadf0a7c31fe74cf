package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.StakeholderJourneys;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.registry.ReadAgents;

@ApplicationScoped
class KnownJourneys implements StakeholderJourneys {

  private final Relationships relationships;
  private final ReadAgents agents;

  @Inject
  KnownJourneys(Relationships relationships, ReadAgents agents) {
    this.relationships = relationships;
    this.agents = agents;
  }

  protected KnownJourneys() {
    this(null, null);
  }

  @Override
  public List<String> steps(long stakeholderId) {
    JourneyKind kind =
        relationships.of(stakeholderId, 1).stream()
            .map(Relationship::kind)
            .findFirst()
            .orElse(JourneyKind.GENERAL);
    return kind.steps().stream().map(Enum::name).toList();
  }

  @Override
  public Set<Long> agents(long stakeholderId) {
    return agents.of(stakeholderId);
  }
}

package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Relationships of those stakeholders the reader works with. */
@ApplicationScoped
@Transactional
public class ReadRelationship {

  private static final int MOST = 50;

  private final Relationships relationships;
  private final RelationshipWork work;
  private final ReadStakeholder stakeholders;

  @Inject
  ReadRelationship(
      Relationships relationships, RelationshipWork work, ReadStakeholder stakeholders) {
    this.relationships = relationships;
    this.work = work;
    this.stakeholders = stakeholders;
  }

  protected ReadRelationship() {
    this(null, null, null);
  }

  /**
   * @throws org.rapport.platform.NotFound if there is none in the reader's scope
   */
  public RelationshipView with(long id) {
    Relationship found = work.read(id);
    return RelationshipView.of(found, stakeholders.hasAgent(found.stakeholderId()));
  }

  /** The newest first; the one under way, if any, is the newest. */
  public List<RelationshipView> of(long stakeholderId) {
    boolean agentNamed = stakeholders.hasAgent(stakeholderId);
    return relationships.of(stakeholderId, MOST).stream()
        .map(found -> RelationshipView.of(found, agentNamed))
        .toList();
  }

  /** The version of a model that the one under way follows; empty out of the reader's scope too. */
  public Optional<Long> modelVersionOf(long stakeholderId) {
    return stakeholders.isThere(stakeholderId)
        ? relationships.openOf(stakeholderId).map(Relationship::modelVersionId)
        : Optional.empty();
  }
}

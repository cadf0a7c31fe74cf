package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Sets out on a relationship with a stakeholder; there is one at a time (mission J11). */
@ApplicationScoped
@Transactional
public class BeginRelationship {

  private final Relationships relationships;
  private final RelationshipWork work;
  private final ReadStakeholder stakeholders;
  private final Stamps stamps;

  @Inject
  BeginRelationship(
      Relationships relationships,
      RelationshipWork work,
      ReadStakeholder stakeholders,
      Stamps stamps) {
    this.relationships = relationships;
    this.work = work;
    this.stakeholders = stakeholders;
    this.stamps = stamps;
  }

  protected BeginRelationship() {
    this(null, null, null, null);
  }

  /**
   * @param modelVersion the model it follows, null where none is chosen yet
   * @return the relationship's id
   * @throws Refusal if one is under way
   */
  public long with(long stakeholderId, JourneyKind kind, Long modelVersion) {
    stakeholders.require(stakeholderId);
    if (kind == null) {
      throw Invalid.field("kind", Message.of("kernel", "required"));
    }
    if (relationships.openOf(stakeholderId).isPresent()) {
      throw Refusal.because("stakeholder", "journey.begin.underWay");
    }
    Stamp stamp = stamps.now();
    return work.begin(new Relationship(stakeholderId, kind, modelVersion, stamp), stamp).id();
  }
}

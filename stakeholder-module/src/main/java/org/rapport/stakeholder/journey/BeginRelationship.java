package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.RelationshipModels;
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
  private final RelationshipModels models;
  private final StartWork start;
  private final Stamps stamps;

  @Inject
  BeginRelationship(
      Relationships relationships,
      RelationshipWork work,
      ReadStakeholder stakeholders,
      RelationshipModels models,
      StartWork start,
      Stamps stamps) {
    this.models = models;
    this.relationships = relationships;
    this.work = work;
    this.stakeholders = stakeholders;
    this.start = start;
    this.stamps = stamps;
  }

  protected BeginRelationship() {
    this(null, null, null, null, null, null);
  }

  /**
   * On the journey of the model it follows.
   *
   * @param modelVersion the version of the model
   * @return the relationship's id
   * @throws Refusal if one is under way, or that version is not in force
   */
  public long with(long stakeholderId, Long modelVersion) {
    stakeholders.require(stakeholderId);
    if (modelVersion == null) {
      throw Invalid.field("model", Message.of("kernel", "required"));
    }
    Rule.require(models.mayBeFollowed(modelVersion), "journey.model.notInForce");
    JourneyKind kind = models.version(modelVersion).orElseThrow(NotFound::new).journey();
    if (relationships.openOf(stakeholderId).isPresent()) {
      throw Refusal.because("stakeholder", "journey.begin.underWay");
    }
    Stamp stamp = stamps.now();
    Relationship begun =
        work.begin(new Relationship(stakeholderId, kind, modelVersion, stamp), stamp);
    start.begun(begun, stamp);
    return begun.id();
  }
}

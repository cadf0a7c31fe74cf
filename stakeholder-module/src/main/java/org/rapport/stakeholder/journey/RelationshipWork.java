package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BiConsumer;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Carries a verb of a relationship through: kept, audited and told on the timeline. */
@ApplicationScoped
class RelationshipWork {

  private final Relationships relationships;
  private final ReadStakeholder stakeholders;
  private final ChangedMeanwhile changedMeanwhile;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  RelationshipWork(
      Relationships relationships,
      ReadStakeholder stakeholders,
      ChangedMeanwhile changedMeanwhile,
      StakeholderTimeline timeline,
      Stamps stamps,
      AuditTrail audit) {
    this.relationships = relationships;
    this.stakeholders = stakeholders;
    this.changedMeanwhile = changedMeanwhile;
    this.timeline = timeline;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected RelationshipWork() {
    this(null, null, null, null, null, null);
  }

  /**
   * @throws NotFound if there is none, or the reader does not work with its stakeholder
   */
  Relationship read(long id) {
    Relationship relationship = relationships.with(id).orElseThrow(NotFound::new);
    stakeholders.require(relationship.stakeholderId());
    return relationship;
  }

  /**
   * @param version the one that was read, null where the verb does not depend on what was read
   * @param happened last part of the audit's action and of the timeline's sentence
   * @return the relationship as it is now
   * @throws org.rapport.kernel.Refusal if somebody has changed it since, or the verb may not be
   */
  Relationship on(long id, Long version, String happened, BiConsumer<Relationship, Stamp> verb) {
    Relationship relationship = read(id);
    if (version != null) {
      changedMeanwhile.refuse(
          version, relationship.version(), relationship.changedBy(), relationship.changedAt());
    }
    Stamp stamp = stamps.now();
    verb.accept(relationship, stamp);
    keep(relationship, happened, stamp);
    return relationship;
  }

  /** Begins one: everything about it is new. */
  Relationship begin(Relationship relationship, Stamp stamp) {
    keep(relationship, "begun", stamp);
    return relationship;
  }

  private void keep(Relationship relationship, String happened, Stamp stamp) {
    relationships.keep(relationship);
    timeline.tell(
        new TimelineEvent(
            relationship.stakeholderId(),
            TimelineKind.JOURNEY,
            stamp.at(),
            Message.of("stakeholder", "timeline.relationship." + told(relationship, happened)),
            null,
            "/staff/journey/view?id=" + relationship.id()));
    audit.record(
        "relationship." + happened,
        "relationship",
        String.valueOf(relationship.id()),
        Map.of("stakeholder", String.valueOf(relationship.stakeholderId())));
  }

  private static String told(Relationship relationship, String happened) {
    return happened.equals("entered") ? happened + "." + relationship.step() : happened;
  }
}

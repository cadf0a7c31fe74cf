package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;

/** Lists who follows a version and moves those that are chosen to another one (mission J2). */
@ApplicationScoped
@Transactional
public class MoveFollowers {

  private final RelationshipModels models;
  private final Followers followers;
  private final AuditTrail audit;

  @Inject
  MoveFollowers(RelationshipModels models, Followers followers, AuditTrail audit) {
    this.models = models;
    this.followers = followers;
    this.audit = audit;
  }

  protected MoveFollowers() {
    this(null, null, null);
  }

  /**
   * @param cursor of the page, null for the first
   */
  public Slice<Follower> page(long versionId, String cursor, int size) {
    models.version(versionId).orElseThrow(NotFound::new);
    return followers.page(versionId, cursor, size);
  }

  public long count(long versionId) {
    return followers.count(versionId);
  }

  /** Versions its followers can move to: those that may be taken up and have the same journey. */
  public List<ModelChoice> targets(long versionId) {
    ModelVersionView from = models.version(versionId).orElseThrow(NotFound::new);
    return models.thatMayBeFollowed(List.of()).stream()
        .filter(choice -> choice.versionId() != versionId)
        .filter(choice -> choice.journey() == from.journey())
        .toList();
  }

  /**
   * @throws Refusal if the other version may not be taken up, or has another journey
   */
  public void move(Collection<Long> relationshipIds, long fromVersion, long toVersion) {
    if (relationshipIds == null || relationshipIds.isEmpty()) {
      throw Invalid.field("relationships", Message.of("stakeholder", "models.move.nobody"));
    }
    if (targets(fromVersion).stream().noneMatch(target -> target.versionId() == toVersion)) {
      throw Refusal.because("stakeholder", "models.move.notThere");
    }
    ModelFollowers keeper = followers.keeper().orElseThrow(NotFound::new);
    keeper.move(List.copyOf(relationshipIds), fromVersion, toVersion);
    audit.record(
        "model.followersMoved",
        "model",
        String.valueOf(fromVersion),
        Map.of("to", String.valueOf(toVersion), "count", String.valueOf(relationshipIds.size())));
  }
}

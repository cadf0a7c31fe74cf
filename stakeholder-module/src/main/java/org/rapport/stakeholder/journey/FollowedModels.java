package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.ModelFollowed;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.models.Follower;
import org.rapport.stakeholder.models.ModelFollowers;

/** The relationships that follow a version of a model, for models to show and to move (J2). */
@ApplicationScoped
@Transactional
class FollowedModels implements ModelFollowers {

  private final Relationships relationships;
  private final RelationshipWork work;
  private final StakeholderDirectory stakeholders;
  private final Event<ModelFollowed> followed;

  @Inject
  FollowedModels(
      Relationships relationships,
      RelationshipWork work,
      StakeholderDirectory stakeholders,
      Event<ModelFollowed> followed) {
    this.relationships = relationships;
    this.work = work;
    this.stakeholders = stakeholders;
    this.followed = followed;
  }

  protected FollowedModels() {
    this(null, null, null, null);
  }

  @Override
  public Slice<Follower> followers(long versionId, String cursor, int size) {
    List<Relationship> found = relationships.following(versionId, place(cursor), size + 1);
    List<Relationship> page = found.subList(0, Math.min(size, found.size()));
    String next = found.size() > size ? String.valueOf(page.get(size - 1).id()) : null;
    Map<Long, StakeholderSummary> names =
        stakeholders.withIds(page.stream().map(Relationship::stakeholderId).toList());
    return new Slice<>(
        page.stream().map(it -> follower(it, names.get(it.stakeholderId()))).toList(),
        null,
        next,
        count(versionId));
  }

  @Override
  public long count(long versionId) {
    return relationships.countFollowing(versionId);
  }

  @Override
  public Optional<Follower> visible(long relationshipId) {
    try {
      Relationship found = work.read(relationshipId);
      return Optional.of(
          follower(found, stakeholders.with(found.stakeholderId()).orElseThrow(NotFound::new)));
    } catch (NotFound notTheirs) {
      return Optional.empty();
    }
  }

  @Override
  public void move(Collection<Long> relationshipIds, long fromVersion, long toVersion) {
    for (long id : relationshipIds) {
      relationships
          .with(id)
          .filter(it -> Long.valueOf(fromVersion).equals(it.modelVersionId()))
          .filter(it -> it.phase() != RelationshipPhase.ENDED)
          .ifPresent(
              it -> {
                work.on(id, null, "modelChosen", (moved, at) -> moved.follow(toVersion, at));
                followed.fire(new ModelFollowed(it.stakeholderId(), id, fromVersion, toVersion));
              });
    }
  }

  private static Follower follower(Relationship it, StakeholderSummary stakeholder) {
    return new Follower(it.id(), it.stakeholderId(), stakeholder.name(), it.step());
  }

  private static long place(String cursor) {
    try {
      return cursor == null ? 0 : Long.parseLong(cursor);
    } catch (NumberFormatException notOurs) {
      return 0;
    }
  }
}

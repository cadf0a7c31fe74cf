package org.rapport.stakeholder.models;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapport.kernel.Slice;

/** Relationships that exist only in a test: which version each follows. */
final class FollowersByHand implements ModelFollowers {

  final Map<Long, Long> versions = new TreeMap<>();

  @Override
  public Slice<Follower> followers(long versionId, String cursor, int size) {
    var all =
        versions.entrySet().stream()
            .filter(follows -> follows.getValue() == versionId)
            .map(follows -> follower(follows.getKey()))
            .toList();
    return new Slice<>(all, null, null, all.size());
  }

  @Override
  public long count(long versionId) {
    return followers(versionId, null, 0).total();
  }

  @Override
  public Optional<Follower> visible(long relationshipId) {
    return Optional.of(relationshipId).filter(versions::containsKey).map(this::follower);
  }

  @Override
  public void move(Collection<Long> relationshipIds, long fromVersion, long toVersion) {
    relationshipIds.forEach(id -> versions.replace(id, fromVersion, toVersion));
  }

  private Follower follower(long id) {
    return new Follower(id, id + 1000, "Stakeholder " + id, JourneyStep.EXPLORE);
  }
}

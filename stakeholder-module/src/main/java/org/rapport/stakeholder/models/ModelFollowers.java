package org.rapport.stakeholder.models;

import java.util.Collection;
import java.util.Optional;
import org.rapport.kernel.Slice;

/**
 * The relationships that follow models; whoever keeps relationships implements it, for models know
 * nothing of them.
 */
public interface ModelFollowers {

  /**
   * Relationships that follow a version, in the order they began.
   *
   * @param cursor of the page, null for the first
   */
  Slice<Follower> followers(long versionId, String cursor, int size);

  /** How many follow a version. */
  long count(long versionId);

  /** The relationship, if the signed-in person may work with it. */
  Optional<Follower> visible(long relationshipId);

  /** In the caller's transaction; those that do not follow {@code fromVersion} are left alone. */
  void move(Collection<Long> relationshipIds, long fromVersion, long toVersion);
}

package org.rapport.stakeholder.models;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The models as relationships need them: to choose one, and to be led by it. */
public interface RelationshipModels {

  /** Any version, drafts and retired ones included. */
  Optional<ModelVersionView> version(long id);

  /**
   * The newest version in force of every model for one of these groups; models for any group come
   * last. All models where {@code groupIds} is empty.
   */
  List<ModelChoice> thatMayBeFollowed(Collection<Long> groupIds);

  /** Whether a relationship may take this version up now. */
  default boolean mayBeFollowed(long versionId) {
    return thatMayBeFollowed(List.of()).stream().anyMatch(one -> one.versionId() == versionId);
  }
}

package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapport.kernel.Slice;

/** Finds who keeps relationships; where nobody does, nothing follows any model. */
@ApplicationScoped
class Followers {

  private final Supplier<Optional<ModelFollowers>> keeper;

  @Inject
  Followers(@Any Instance<ModelFollowers> keepers) {
    this.keeper = () -> keepers.stream().findFirst();
  }

  Followers(ModelFollowers keeper) {
    this.keeper = () -> Optional.of(keeper);
  }

  protected Followers() {
    this.keeper = Optional::empty;
  }

  Slice<Follower> page(long versionId, String cursor, int size) {
    return keeper()
        .map(keeper -> keeper.followers(versionId, cursor, size))
        .orElseGet(() -> new Slice<>(List.of(), null, null, 0));
  }

  long count(long versionId) {
    return keeper().map(keeper -> keeper.count(versionId)).orElse(0L);
  }

  Optional<Follower> visible(long relationshipId) {
    return keeper().flatMap(keeper -> keeper.visible(relationshipId));
  }

  Optional<ModelFollowers> keeper() {
    return keeper.get();
  }
}

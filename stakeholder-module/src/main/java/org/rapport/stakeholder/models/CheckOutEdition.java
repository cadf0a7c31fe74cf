package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.ChangedMeanwhile;

/** Hands out a version to be changed, if nobody has changed it since it was read. */
@ApplicationScoped
class CheckOutEdition {

  private final Editions editions;
  private final ChangedMeanwhile changedMeanwhile;

  @Inject
  CheckOutEdition(Editions editions, ChangedMeanwhile changedMeanwhile) {
    this.editions = editions;
    this.changedMeanwhile = changedMeanwhile;
  }

  protected CheckOutEdition() {
    this(null, null);
  }

  Edition of(long id, long version) {
    return of(Edition.class, id, version);
  }

  /**
   * @throws NotFound if there is none, or it is one of another kind
   */
  <E extends Edition> E of(Class<E> kind, long id, long version) {
    E edition =
        editions.with(id).filter(kind::isInstance).map(kind::cast).orElseThrow(NotFound::new);
    Signatures signed = edition.signatures();
    changedMeanwhile.refuse(version, edition.version(), signed.changedBy(), signed.changedAt());
    return edition;
  }
}

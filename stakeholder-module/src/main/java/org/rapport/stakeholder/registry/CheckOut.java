package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;

/** Hands out a stakeholder to be changed, if nobody has changed it since it was read. */
@ApplicationScoped
class CheckOut {

  private final Stakeholders stakeholders;
  private final ChangedMeanwhile changedMeanwhile;
  private final Scope scope;

  @Inject
  CheckOut(Stakeholders stakeholders, ChangedMeanwhile changedMeanwhile, Scope scope) {
    this.scope = scope;
    this.stakeholders = stakeholders;
    this.changedMeanwhile = changedMeanwhile;
  }

  protected CheckOut() {
    this(null, null, null);
  }

  Stakeholder of(long id, long version) {
    Stakeholder stakeholder = stakeholders.inTurn(id).orElseThrow(NotFound::new);
    scope.require(stakeholder);
    if (stakeholder.mergedInto() != null) {
      throw Refusal.because("stakeholder", "stakeholder.merged");
    }
    changedMeanwhile.refuse(
        version, stakeholder.version(), stakeholder.changedBy(), stakeholder.changedAt());
    return stakeholder;
  }
}

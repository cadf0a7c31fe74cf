package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/**
 * Keeps departures from models, and while nobody has decided on one shows it to all who may but who
 * asked.
 */
@ApplicationScoped
class DeviationDesk {

  private static final String MODULE = "stakeholder";
  private static final String KIND = "deviation";

  private final Deviations deviations;
  private final WorkList work;

  @Inject
  DeviationDesk(Deviations deviations, WorkList work) {
    this.deviations = deviations;
    this.work = work;
  }

  protected DeviationDesk() {
    this(null, null);
  }

  Deviation with(long id) {
    return deviations.with(id).orElseThrow(NotFound::new);
  }

  /** Its words tell it apart: whose relationship it is not everybody who decides may know. */
  void keep(Deviation deviation) {
    deviations.keep(deviation);
    if (deviation.state() == DeviationState.PENDING) {
      work.open(
          WorkItem.approval(
              Permission.MODELS_AGREE,
              deviation.askedBy(),
              MODULE,
              KIND,
              deviation.id(),
              deviation.entry().what(),
              "/staff/models/deviation?id=" + deviation.id()));
    } else {
      work.close(MODULE, KIND, deviation.id());
    }
  }
}

package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.registry.Stamps;

/** Puts what is due on the work list of who answers for the stakeholder. */
@ApplicationScoped
@Transactional
class AskForRatings {

  static final int AT_ONCE = 200;

  private final Reassessments reassessments;
  private final WorkList work;
  private final Stamps stamps;

  @Inject
  AskForRatings(Reassessments reassessments, WorkList work, Stamps stamps) {
    this.reassessments = reassessments;
    this.work = work;
    this.stamps = stamps;
  }

  protected AskForRatings() {
    this(null, null, null);
  }

  /**
   * @return whether there may be more
   */
  boolean some() {
    var unasked = reassessments.ask(stamps.now().today(), AT_ONCE);
    unasked.forEach(
        one ->
            work.open(
                WorkItem.of(
                    one.account(),
                    "stakeholder",
                    RateStakeholder.WORK,
                    one.stakeholder(),
                    one.dueOn(),
                    one.name(),
                    "/staff/map/rate?stakeholder=" + one.stakeholder())));
    return unasked.size() == AT_ONCE;
  }
}

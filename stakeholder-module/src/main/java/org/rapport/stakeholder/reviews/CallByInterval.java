package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.registry.Stamps;

/** Calls for the reviews that are due because their interval is over. */
@ApplicationScoped
@Transactional
class CallByInterval {

  static final int AT_ONCE = 100;

  /** So many days before it is due it is on somebody's list. */
  static final int AHEAD_DAYS = 14;

  private final Schedules schedules;
  private final CallReview call;
  private final Stamps stamps;

  @Inject
  CallByInterval(Schedules schedules, CallReview call, Stamps stamps) {
    this.schedules = schedules;
    this.call = call;
    this.stamps = stamps;
  }

  protected CallByInterval() {
    this(null, null, null);
  }

  /**
   * @return whether there may be more
   */
  boolean some() {
    LocalDate today = stamps.now().today();
    schedules.seeModels(today);
    List<Schedules.Due> due = schedules.ask(today.plusDays(AHEAD_DAYS), AT_ONCE);
    due.forEach(one -> call.of(one.reviewed(), ReviewCause.INTERVAL_OVER, one.on()));
    return due.size() == AT_ONCE;
  }
}

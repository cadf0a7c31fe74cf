package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.models.EditionKind;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.models.Words;
import org.rapport.stakeholder.registry.Stamps;

/** Says how often models, those who follow them, and the approach are reviewed (mission J16). */
@ApplicationScoped
@Transactional
public class SetReviewInterval {

  static final int LONGEST_MONTHS = 60;

  private final Schedules schedules;
  private final ReadEditions editions;
  private final CurrentUser user;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  SetReviewInterval(
      Schedules schedules,
      ReadEditions editions,
      CurrentUser user,
      Stamps stamps,
      AuditTrail audit) {
    this.schedules = schedules;
    this.editions = editions;
    this.user = user;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected SetReviewInterval() {
    this(null, null, null, null, null);
  }

  /** The approach as a whole first, then every model. */
  public List<IntervalView> all() {
    Map<Long, Integer> chosen = schedules.intervals();
    List<IntervalView> all = new ArrayList<>();
    all.add(view(Reviewed.APPROACH, null, chosen));
    editions
        .lines(EditionKind.MODEL)
        .forEach(line -> all.add(view(Reviewed.model(line.lineId()), line.shown().name(), chosen)));
    return all;
  }

  /**
   * @param line of a model; 0 for the approach as a whole
   * @param months from 1 to 60 between two reviews
   * @throws org.rapport.platform.NotFound if there is no such model
   */
  public void of(long line, Integer months) {
    if (line != Reviewed.APPROACH_LINE) {
      editions.line(line);
    }
    user.require(Permission.MODELS_MANAGE);
    if (months == null || months < 1 || months > LONGEST_MONTHS) {
      throw Invalid.field(
          "months", Message.of("stakeholder", "review.interval.months", LONGEST_MONTHS));
    }
    schedules.choose(line, months, stamps.now());
    audit.record(
        "review.intervalChosen",
        "model",
        String.valueOf(line),
        Map.of("months", String.valueOf(months)));
  }

  private IntervalView view(Reviewed reviewed, Words name, Map<Long, Integer> chosen) {
    return new IntervalView(
        reviewed.number(),
        name,
        chosen.getOrDefault(reviewed.number(), Schedules.USUAL_MONTHS),
        schedules.next(reviewed).orElse(null));
  }
}

package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.confirmations.ConfirmationEntry;
import org.rapport.stakeholder.confirmations.MadeUpConfirmations;
import org.rapport.stakeholder.confirmations.Subject;
import org.rapport.stakeholder.registry.Stamp;

/**
 * Made-up stakeholders on the map for as long as they are known: most are looked at again about
 * every eight months, some are due, and a wider audience has confirmed the map three times.
 */
@ApplicationScoped
@Transactional
class MadeUpRatings implements CourseDemonstration {

  private static final long GOVERNMENT = 12;
  private static final int CALLED_DAYS_AGO = 24;
  private static final int[] CONFIRMED_DAYS_AGO = {760, 390, 33};

  private final RateStakeholder rate;
  private final Ratings ratings;
  private final Reassessments reassessments;
  private final MadeUpConfirmations confirmations;

  /** One to be made, so that all come in the order of their days. */
  private record Due(int daysAgo, int index, MadeUpWay way) {}

  @Inject
  MadeUpRatings(
      RateStakeholder rate,
      Ratings ratings,
      Reassessments reassessments,
      MadeUpConfirmations confirmations) {
    this.rate = rate;
    this.ratings = ratings;
    this.reassessments = reassessments;
    this.confirmations = confirmations;
  }

  protected MadeUpRatings() {
    this(null, null, null, null);
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    long manager = agents.get(agents.size() - 1);
    List<Due> before = new ArrayList<>();
    List<Due> after = new ArrayList<>();
    for (int index = 0; index < ids.size(); index++) {
      // two of five are not worth a place on the map
      if (index % 5 < 3) {
        plan(index, ids, before, after);
      }
    }
    make(before, ids, agents, clock);
    call(at(clock, manager, CALLED_DAYS_AGO));
    make(after, ids, agents, clock);
    for (int time = 1; time <= CONFIRMED_DAYS_AGO.length; time++) {
      confirm(time, at(clock, manager, CONFIRMED_DAYS_AGO[time - 1]));
    }
  }

  private void plan(int index, List<Long> ids, List<Due> before, List<Due> after) {
    int known = CourseDemonstration.daysAgo(index, ids.size());
    int every = 170 + index * 37 % 160;
    // one in nine has been forgotten
    int until = index % 9 == 7 ? 366 + index % 40 : 0;
    var way = new MadeUpWay(index, index % 3 != 2, ratings.groupsOf(ids.get(index)));
    for (int daysAgo = Math.max(0, known - 12); daysAgo >= until; daysAgo -= every) {
      (daysAgo > CALLED_DAYS_AGO ? before : after).add(new Due(daysAgo, index, way));
    }
  }

  private void make(List<Due> planned, List<Long> ids, List<Long> agents, Clock clock) {
    planned.sort(Comparator.comparing(Due::daysAgo).reversed().thenComparing(Due::index));
    for (Due due : planned) {
      long agent = agents.get(due.index() % agents.size());
      rate.at(at(clock, agent, due.daysAgo()), ids.get(due.index()), due.way().entry());
      due.way().goOn();
    }
  }

  private void call(Stamp stamp) {
    LocalDate by = stamp.today().plusDays(CALLED_DAYS_AGO);
    reassessments.call(
        new Reassessment(
            new ReassessmentEntry(
                ReassessmentCause.ORGANIZATION_CHANGED,
                GOVERNMENT,
                by,
                MadeUpWay.WORDS.getString("called")),
            stamp));
  }

  private void confirm(int time, Stamp stamp) {
    String key = "confirmed." + time;
    confirmations.make(
        Subject.MAP,
        new ConfirmationEntry(
            stamp.today(),
            MadeUpWay.WORDS.getString(key + ".who"),
            MadeUpWay.WORDS.getString(key + ".said")),
        stamp);
  }

  private static Stamp at(Clock clock, long account, int daysAgo) {
    Instant at = clock.instant().minus(Duration.ofDays(daysAgo));
    return new Stamp(account, at, LocalDate.ofInstant(at, clock.getZone()));
  }
}

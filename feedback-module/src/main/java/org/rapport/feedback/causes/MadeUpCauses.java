package org.rapport.feedback.causes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rapport.feedback.CauseDemonstration;
import org.rapport.platform.Settings;

/** A cause for each complaint found right, and records of causes in every state. */
@ApplicationScoped
class MadeUpCauses implements CauseDemonstration {

  private static final int CAUSES = 9;
  private static final int WEEKS_AGO = 10;

  private final Causes causes;
  private final ClosedCases closed;
  private final CauseWork work;
  private final Settings settings;
  private final Clock clock;

  protected MadeUpCauses() {
    this(null, null, null, null, null);
  }

  @Inject
  MadeUpCauses(Causes causes, ClosedCases closed, CauseWork work, Settings settings, Clock clock) {
    this.causes = causes;
    this.closed = closed;
    this.work = work;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void make(List<Long> staff) {
    List<ClosedCases.Closed> upheld = closed.upheld();
    upheld.forEach(one -> name(one, staff.get(0)));
    List<String> services =
        upheld.stream().map(ClosedCases.Closed::service).distinct().limit(4).toList();
    for (int i = 0; i < services.size(); i++) {
      record(i + 1, services.get(i), staff.get(0), staff.get(1));
    }
  }

  /** The same service mostly fails in the same way. */
  private void name(ClosedCases.Closed one, long handler) {
    CaseCause cause = new CaseCause(one.reference());
    int usual = Math.floorMod(one.service().hashCode(), CAUSES);
    int chance = Math.floorMod(one.reference().hashCode(), 10);
    CausePattern pattern =
        chance < 6
            ? CausePattern.SINGLE
            : chance < 9 ? CausePattern.RECURRING : CausePattern.SYSTEMIC;
    cause.name(
        1 + (chance < 7 ? usual : Math.floorMod(usual + chance, CAUSES)),
        pattern,
        one.service(),
        one.on(),
        handler);
    causes.keep(cause);
  }

  /** The first waits to be analyzed, then one acts, one waits for its effect, one is closed. */
  private void record(int stage, String service, long owner, long other) {
    ZoneId zone = settings.timeZone();
    Instant then =
        clock.instant().truncatedTo(ChronoUnit.MICROS).minus(WEEKS_AGO * 7, ChronoUnit.DAYS);
    LocalDate day = LocalDate.ofInstant(then, zone);
    Moment opened = new Moment(owner, then, day);
    long cause = 1 + Math.floorMod(service.hashCode(), CAUSES);
    CauseRecord record =
        new CauseRecord(clock.millis() + stage, cause, service, day.minusDays(90), opened);
    if (stage > 1) {
      record.analyze(
          owner,
          "The list of changes reaches the teams after the day has begun, and nobody is named to pass it on."
              + "\n变更通知在当天工作开始后才送达各组，也没有指定人员负责转告。",
          opened);
      ActionPlan plan =
          new ActionPlan(
              "Changes are sent to the teams by four on the day before. / 变更最迟在前一天下午四点前通知各组。",
              owner,
              stage == 2
                  ? LocalDate.ofInstant(clock.instant(), zone).plusDays(9)
                  : day.plusDays(14));
      CauseAction action = record.plan(clock.millis() + stage, plan, opened);
      if (stage > 2) {
        action.done("In place since Monday. / 自周一起执行。", day.plusDays(12));
      }
      if (stage > 3) {
        Moment later = new Moment(other, then, day.plusDays(45));
        action.check(ActionEffect.EFFECTIVE, "No such case in six weeks. / 六周内没有再发生。", later);
        record.close("The new hour is part of the daily plan. / 新的时间要求已纳入日常安排。", later);
      }
    }
    causes.keep(record);
    work.place(record, causes.with(cause).orElseThrow().view());
  }
}

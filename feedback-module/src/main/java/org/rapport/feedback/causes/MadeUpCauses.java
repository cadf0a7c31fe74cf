package org.rapport.feedback.causes;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.feedback.CauseDemonstration;
import org.rapport.platform.Settings;

/** A cause for each complaint found right, and records of causes in every state. */
@ApplicationScoped
class MadeUpCauses implements CauseDemonstration {

  private static final int CAUSES = 9;
  private static final int WEEKS_AGO = 10;
  private static final int RECORDS = 4;

  private final Causes causes;
  private final ClosedCases closed;
  private final CauseWork work;
  private final Thresholds thresholds;
  private final Settings settings;
  private final Clock clock;

  protected MadeUpCauses() {
    this(null, null, null, null, null, null);
  }

  @Inject
  MadeUpCauses(
      Causes causes,
      ClosedCases closed,
      CauseWork work,
      Thresholds thresholds,
      Settings settings,
      Clock clock) {
    this.causes = causes;
    this.closed = closed;
    this.work = work;
    this.thresholds = thresholds;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void make(List<Long> staff) {
    List<ClosedCases.Closed> upheld = closed.upheld();
    List<Recurrence> recurrences = recurrences(upheld);
    Set<String> counted =
        recurrences.stream().flatMap(one -> one.cases().stream()).collect(toUnmodifiableSet());
    upheld.forEach(one -> name(one, counted.contains(one.reference()), staff.get(0)));
    for (int i = 0; i < recurrences.size(); i++) {
      record(i + 1, recurrences.get(i), staff.get(0), staff.get(1));
    }
  }

  /**
   * A service where it came too often.
   *
   * @param on the day it was one case too many
   * @param cases references of those that were counted
   */
  private record Recurrence(String service, LocalDate on, List<String> cases) {}

  /** The latest first; long enough ago for improvements to have shown their effect. */
  private List<Recurrence> recurrences(List<ClosedCases.Closed> upheld) {
    LocalDate latest =
        LocalDate.ofInstant(clock.instant(), settings.timeZone()).minusWeeks(WEEKS_AGO);
    Map<String, List<ClosedCases.Closed>> byService =
        upheld.stream()
            .filter(one -> !one.on().isAfter(latest))
            .sorted(comparing(ClosedCases.Closed::on).thenComparing(ClosedCases.Closed::reference))
            .collect(groupingBy(ClosedCases.Closed::service));
    return byService.values().stream()
        .map(this::recurrence)
        .flatMap(Optional::stream)
        .sorted(comparing(Recurrence::on).reversed().thenComparing(Recurrence::service))
        .limit(RECORDS)
        .toList();
  }

  private Optional<Recurrence> recurrence(List<ClosedCases.Closed> byDay) {
    Threshold threshold = thresholds.current();
    for (int last = byDay.size() - 1; last >= threshold.cases() - 1; last--) {
      List<ClosedCases.Closed> counted = byDay.subList(last + 1 - threshold.cases(), last + 1);
      LocalDate on = byDay.get(last).on();
      if (!counted.get(0).on().isBefore(threshold.from(on))) {
        List<String> cases = counted.stream().map(ClosedCases.Closed::reference).toList();
        return Optional.of(new Recurrence(byDay.get(last).service(), on, cases));
      }
    }
    return Optional.empty();
  }

  /** The same service mostly fails in the same way. */
  private void name(ClosedCases.Closed one, boolean counted, long handler) {
    CaseCause cause = new CaseCause(one.reference());
    int usual = Math.floorMod(one.service().hashCode(), CAUSES);
    int chance = Math.floorMod(one.reference().hashCode(), 10);
    CausePattern pattern =
        chance < 6
            ? CausePattern.SINGLE
            : chance < 9 ? CausePattern.RECURRING : CausePattern.SYSTEMIC;
    cause.name(
        1 + (counted || chance < 7 ? usual : Math.floorMod(usual + chance, CAUSES)),
        pattern,
        one.service(),
        one.on(),
        handler);
    causes.keep(cause);
  }

  /** The first waits to be analyzed, then one acts, one waits for its effect, one is closed. */
  private void record(int stage, Recurrence recurrence, long owner, long other) {
    ZoneId zone = settings.timeZone();
    LocalDate day = recurrence.on();
    Instant then = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    Moment opened = new Moment(owner, then, day);
    long cause = 1 + Math.floorMod(recurrence.service().hashCode(), CAUSES);
    CauseRecord record =
        new CauseRecord(
            clock.millis() + stage,
            cause,
            recurrence.service(),
            thresholds.current().from(day),
            opened);
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

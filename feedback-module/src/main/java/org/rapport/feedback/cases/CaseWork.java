package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsChanged;
import org.rapport.feedback.Identity;
import org.rapport.feedback.deadlines.LimitsInForce;
import org.rapport.feedback.search.PlacedWords;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.WorkList;
import org.rapport.platform.WorkingCalendars;

/**
 * Carries a verb of a case through: what happened is kept, audited and told to whoever counts, all
 * in the caller's transaction.
 */
@ApplicationScoped
class CaseWork {

  private Cases cases;
  private AuditTrail audit;
  private Event<CaseFactsChanged> changes;
  private Event<CaseHappened> happenings;
  private WorkList work;
  private WorkingCalendars calendars;
  private LimitsInForce limits;
  private Clock clock;
  private RandomGenerator random;

  protected CaseWork() {}

  @Inject
  CaseWork(
      Cases cases,
      AuditTrail audit,
      Event<CaseFactsChanged> changes,
      Event<CaseHappened> happenings,
      WorkList work,
      WorkingCalendars calendars,
      LimitsInForce limits,
      Clock clock,
      RandomGenerator random) {
    this.work = work;
    this.cases = cases;
    this.audit = audit;
    this.changes = changes;
    this.happenings = happenings;
    this.calendars = calendars;
    this.limits = limits;
    this.clock = clock;
    this.random = random;
  }

  /**
   * @param staffId who acts, or null for the complainant
   */
  Act act(Long staffId) {
    // PostgreSQL keeps microseconds; an act is the same moment before and after it was kept.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Act(staffId, now, calendars.current(), limits.at(now), random);
  }

  /** A new case: everything about it is new, so there are no facts before. */
  void receive(Case newcomer, PlacedWords words, Act act) {
    cases.add(newcomer, words);
    keep(newcomer, newcomer.told(Happening.RECEIVED, newcomer.matter().channel(), act));
    changes.fire(new CaseFactsChanged(null, newcomer.facts(act.calendar().zone())));
  }

  void on(Case subject, Act act, Function<Case, Happened> verb) {
    ZoneId zone = act.calendar().zone();
    CaseFacts before = subject.facts(zone);
    Duty dutyBefore = Duty.of(subject, zone);
    keep(subject, verb.apply(subject));
    Duty.of(subject, zone).replace(dutyBefore, subject.reference(), work);
    CaseFacts after = subject.facts(zone);
    if (!after.equals(before)) {
      changes.fire(new CaseFactsChanged(before, after));
    }
  }

  private void keep(Case subject, Happened happened) {
    happened.records().forEach(cases::keep);
    TimelineEntry entry = happened.entry();
    cases.keep(entry);
    String action = entry.happening().auditAction();
    Map<String, String> details =
        entry.detail() == null ? Map.of() : Map.of(entry.happening().auditDetail(), entry.detail());
    if (entry.staffId() == null && subject.matter().identity() == Identity.ANONYMOUS) {
      audit.recordAnonymous(action, "case", subject.reference(), details);
    } else {
      audit.record(action, "case", subject.reference(), details);
    }
    happenings.fire(CaseHappened.to(subject, entry));
  }
}

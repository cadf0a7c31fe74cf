package org.rapport.feedback.causes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CloseCase;
import org.rapport.feedback.cases.ClosedCase;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;

/**
 * Staff close a case and say why it came to that. A cause that came too often at the same service
 * opens a record, and one that comes back opens it again (C10, C12).
 */
@ApplicationScoped
@Transactional
public class CloseWithCause {

  private CloseCase close;
  private Causes causes;
  private CauseDesk desk;
  private Thresholds thresholds;
  private RandomGenerator random;

  protected CloseWithCause() {}

  @Inject
  CloseWithCause(
      CloseCase close,
      Causes causes,
      CauseDesk desk,
      Thresholds thresholds,
      RandomGenerator random) {
    this.close = close;
    this.causes = causes;
    this.desk = desk;
    this.thresholds = thresholds;
    this.random = random;
  }

  /**
   * @throws Invalid for {@code cause} where a complaint was upheld, in part at least, and none is
   *     named, or one that is not on the list
   */
  public void with(CaseAt at, NamedCause named) {
    ClosedCase closed = close.now(at);
    if (named.isNone()) {
      if (closed.owesCause()) {
        throw Invalid.field("cause", Message.of("feedback", "invalid.causeMissing"));
      }
      return;
    }
    causes
        .with(named.cause())
        .filter(cause -> !cause.isRetired())
        .orElseThrow(() -> Invalid.field("cause", Message.of("feedback", "invalid.causeUnknown")));
    name(closed, named, desk.now(Permission.CASES_HANDLE));
  }

  private void name(ClosedCase closed, NamedCause named, Moment now) {
    causes.takeTurns(named.cause());
    String service = service(closed);
    CaseCause cause =
        causes
            .of(closed.reference())
            .orElseGet(
                () -> {
                  CaseCause fresh = new CaseCause(closed.reference());
                  causes.keep(fresh);
                  return fresh;
                });
    cause.name(named.cause(), named.pattern(), service, now.today(), now.by());
    count(named, service, now);
  }

  private void count(NamedCause named, String service, Moment now) {
    Threshold threshold = thresholds.current();
    LocalDate since = threshold.from(now.today());
    Optional<CauseRecord> known = causes.recordOf(named.cause(), service);
    if (known.isPresent()) {
      // Known to recur, one more case is enough; else it has to come as often as the first time.
      RecordFacts facts = known.get().facts();
      boolean again =
          named.pattern() != CausePattern.SINGLE
              || isTooOften(named, service, later(facts.closedOn(), since), threshold);
      if (again && known.get().comesBack(now)) {
        desk.done(known.get(), "recurred", Map.of());
      }
    } else if (isTooOften(named, service, since, threshold)) {
      CauseRecord record =
          new CauseRecord(random.nextLong(1, Long.MAX_VALUE), named.cause(), service, since, now);
      causes.keep(record);
      desk.done(record, "opened", Map.of());
    }
  }

  private boolean isTooOften(
      NamedCause named, String service, LocalDate since, Threshold threshold) {
    return causes.named(named.cause(), service, since) >= threshold.cases();
  }

  private static LocalDate later(LocalDate closedOn, LocalDate since) {
    return closedOn == null || closedOn.isBefore(since) ? since : closedOn.plusDays(1);
  }

  private static String service(ClosedCase closed) {
    return closed.about() == null ? "" : closed.about().strip().toLowerCase(Locale.ROOT);
  }
}

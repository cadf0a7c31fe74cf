package org.rapport.feedback.causes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.WorkingCalendars;

/** Opens a record of a cause to who may work on it, and keeps what they did on record. */
@ApplicationScoped
class CauseDesk {

  private Causes causes;
  private CurrentUser user;
  private StaffDirectory staff;
  private AuditTrail audit;
  private CauseWork work;
  private WorkingCalendars calendars;
  private Clock clock;

  protected CauseDesk() {}

  @Inject
  CauseDesk(
      Causes causes,
      CurrentUser user,
      StaffDirectory staff,
      AuditTrail audit,
      CauseWork work,
      WorkingCalendars calendars,
      Clock clock) {
    this.causes = causes;
    this.user = user;
    this.staff = staff;
    this.audit = audit;
    this.work = work;
    this.calendars = calendars;
    this.clock = clock;
  }

  Moment now(Permission permission) {
    user.require(permission);
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = LocalDate.ofInstant(at, calendars.current().zone());
    return new Moment(user.signedIn().id(), at, today);
  }

  /**
   * @param seen the version that was read, or null for whatever it is now
   * @throws Refusal where somebody changed it since
   */
  CauseRecord opened(long id, Integer seen) {
    CauseRecord record = causes.record(id).orElseThrow(NotFound::new);
    if (seen != null && seen != record.version()) {
      throw Refusal.because("feedback", "refusal.cause.changedMeanwhile");
    }
    return record;
  }

  /**
   * @throws Invalid for {@code owner} who may not handle cases
   */
  void requireOwner(Long owner) {
    boolean suitable =
        owner != null
            && staff.whoMay(Permission.CASES_HANDLE).stream().anyMatch(who -> who.id() == owner);
    if (!suitable) {
      throw Invalid.field("owner", Message.of("feedback", "invalid.owner"));
    }
  }

  void done(CauseRecord record, String what, Map<String, String> details) {
    work.place(record, causes.with(record.facts().cause()).orElseThrow().view());
    audit.record("cause." + what, "cause", String.valueOf(record.id()), details);
  }
}

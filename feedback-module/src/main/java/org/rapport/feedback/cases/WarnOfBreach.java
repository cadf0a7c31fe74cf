package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.rapport.platform.Outbox;
import org.rapport.platform.Permission;
import org.rapport.platform.RecurringTask;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffAddresses;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;
import org.rapport.platform.WorkingCalendars;

/**
 * Writes to whoever handles a case when the warning time before its due date begins; where nobody
 * does, to everybody who may assign it (C4). Nobody is written to about a case that is kept from
 * them.
 */
@ApplicationScoped
@Transactional
class WarnOfBreach implements RecurringTask {

  private static final int AT_ONCE = 500;

  private NearBreaches near;
  private StaffDirectory staff;
  private Discretion discretion;
  private Outbox outbox;
  private StaffAddresses addresses;
  private Settings settings;
  private WorkingCalendars calendars;
  private Clock clock;

  protected WarnOfBreach() {}

  @Inject
  WarnOfBreach(
      NearBreaches near,
      StaffDirectory staff,
      Discretion discretion,
      Outbox outbox,
      StaffAddresses addresses,
      Settings settings,
      WorkingCalendars calendars,
      Clock clock) {
    this.near = near;
    this.staff = staff;
    this.discretion = discretion;
    this.outbox = outbox;
    this.addresses = addresses;
    this.settings = settings;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  /** Some at a time; the mail and that somebody was warned are kept together. */
  @Override
  public void run() {
    near.take(clock.instant(), AT_ONCE).forEach(this::warn);
  }

  private void warn(Case subject) {
    whom(subject).stream()
        .filter(account -> !discretion.hides(subject, account))
        .forEach(
            account ->
                addresses.of(account).ifPresent(address -> write(subject, account, address)));
  }

  private List<Long> whom(Case subject) {
    return subject.assigneeId() != null
        ? List.of(subject.assigneeId())
        : staff.whoMay(Permission.CASES_ASSIGN).stream().map(StaffMember::id).toList();
  }

  private void write(Case subject, long account, String address) {
    outbox.enqueue(
        address,
        "feedback",
        "breach",
        addresses.language(account).orElse(Texts.ENGLISH),
        List.of(
            settings.organization(),
            subject.reference(),
            subject.clock().dueAt().atZone(calendars.current().zone()).toLocalDate(),
            settings.publicUrl() + LinkStakeholder.path(subject.reference())));
  }
}

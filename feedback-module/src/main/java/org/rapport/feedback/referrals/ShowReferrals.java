package org.rapport.feedback.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.feedback.cases.CaseDesk;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.WorkingCalendars;

/** Shows what is with bodies outside to who may read the case. */
@ApplicationScoped
@Transactional
public class ShowReferrals {

  private CaseDesk desk;
  private Referrals referrals;
  private StaffDirectory staff;
  private WorkingCalendars calendars;
  private AuditTrail audit;
  private Clock clock;

  protected ShowReferrals() {}

  @Inject
  ShowReferrals(
      CaseDesk desk,
      Referrals referrals,
      StaffDirectory staff,
      WorkingCalendars calendars,
      AuditTrail audit,
      Clock clock) {
    this.desk = desk;
    this.referrals = referrals;
    this.staff = staff;
    this.calendars = calendars;
    this.audit = audit;
    this.clock = clock;
  }

  /** That it was read is on record. */
  public List<ReferralView> with(String reference) {
    List<ReferralView> views = beside(reference);
    audit.record("case.referrals-read", "case", reference);
    return views;
  }

  /** For a page that has put the reading of the case on record already. */
  public List<ReferralView> beside(String reference) {
    KnownCase subject = desk.open(reference, Permission.CASES_READ);
    List<Referral> all = referrals.of(subject.id());
    if (all.isEmpty()) {
      return List.of();
    }
    List<ImposedDuty> duties = referrals.duties(subject.id());
    Set<Long> ids = new HashSet<>();
    all.forEach(one -> ids.add(one.referredBy()));
    duties.forEach(one -> ids.add(one.ownerId()));
    ids.remove(null);
    Map<Long, StaffMember> people = staff.withIds(ids);
    LocalDate today = LocalDate.ofInstant(clock.instant(), calendars.current().zone());
    return all.stream().map(one -> view(one, duties, people, today)).toList();
  }

  private ReferralView view(
      Referral one, List<ImposedDuty> duties, Map<Long, StaffMember> people, LocalDate today) {
    StaffMember by = people.get(one.referredBy());
    return one.view(
        referrals.body(one.bodyId()).orElseThrow().view(),
        by == null ? "" : by.name(),
        duties.stream()
            .filter(duty -> duty.referral() == one.number())
            .map(
                duty ->
                    duty.view(duty.ownerId() == null ? null : people.get(duty.ownerId()), today))
            .toList());
  }
}

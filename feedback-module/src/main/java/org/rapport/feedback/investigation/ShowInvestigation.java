package org.rapport.feedback.investigation;

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

/** Shows how a case is being investigated to who may read the case. */
@ApplicationScoped
@Transactional
public class ShowInvestigation {

  private CaseDesk desk;
  private Investigations investigations;
  private StaffDirectory staff;
  private WorkingCalendars calendars;
  private AuditTrail audit;
  private Clock clock;

  protected ShowInvestigation() {}

  @Inject
  ShowInvestigation(
      CaseDesk desk,
      Investigations investigations,
      StaffDirectory staff,
      WorkingCalendars calendars,
      AuditTrail audit,
      Clock clock) {
    this.desk = desk;
    this.investigations = investigations;
    this.staff = staff;
    this.calendars = calendars;
    this.audit = audit;
    this.clock = clock;
  }

  /** That it was read is on record. */
  public InvestigationView with(String reference) {
    InvestigationView view = beside(reference);
    audit.record("case.investigation-read", "case", reference);
    return view;
  }

  /** For a page that has put the reading of the case on record already. */
  public InvestigationView beside(String reference) {
    KnownCase subject = desk.open(reference, Permission.CASES_READ);
    Plan plan = investigations.plan(subject.id()).orElse(null);
    List<InquiryTask> tasks = investigations.tasks(subject.id());
    List<Evidence> evidence = investigations.evidence(subject.id());
    Map<Long, StaffMember> people = people(plan, tasks, evidence);
    PlanText text = plan == null ? PlanText.NONE : plan.text();
    Depth depth = Depth.of(subject);
    LocalDate today = LocalDate.ofInstant(clock.instant(), calendars.current().zone());
    return new InvestigationView(
        depth,
        depth.missing(text),
        text,
        plan == null ? null : name(people, plan.writtenBy()),
        plan == null ? null : plan.writtenAt(),
        tasks.stream().map(task -> task.view(owner(people, task), today)).toList(),
        evidence.stream().map(one -> one.view(name(people, one.addedBy()))).toList());
  }

  private Map<Long, StaffMember> people(
      Plan plan, List<InquiryTask> tasks, List<Evidence> evidence) {
    Set<Long> ids = new HashSet<>();
    if (plan != null) {
      ids.add(plan.writtenBy());
    }
    tasks.forEach(task -> ids.add(task.ownerId()));
    evidence.forEach(one -> ids.add(one.addedBy()));
    ids.remove(null);
    return staff.withIds(ids);
  }

  private static StaffMember owner(Map<Long, StaffMember> people, InquiryTask task) {
    return task.ownerId() == null ? null : people.get(task.ownerId());
  }

  private static String name(Map<Long, StaffMember> people, long id) {
    StaffMember member = people.get(id);
    return member == null ? "" : member.name();
  }
}

package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.Identity;
import org.rapport.feedback.deadlines.DueHistory;
import org.rapport.feedback.deadlines.DueStatus;
import org.rapport.feedback.deadlines.LimitsInForce;
import org.rapport.feedback.deadlines.Profile;
import org.rapport.platform.FileStore;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.WorkingCalendars;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderSummary;

/** Puts together what staff and complainants see of a case. */
@ApplicationScoped
class CaseViews {

  private CaseRecords records;
  private Cases cases;
  private StaffDirectory staff;
  private StakeholderDirectory stakeholders;
  private FileStore files;
  private WorkingCalendars calendars;
  private LimitsInForce limits;
  private Clock clock;

  protected CaseViews() {}

  @Inject
  CaseViews(
      CaseRecords records,
      Cases cases,
      StaffDirectory staff,
      StakeholderDirectory stakeholders,
      FileStore files,
      WorkingCalendars calendars,
      LimitsInForce limits,
      Clock clock) {
    this.records = records;
    this.cases = cases;
    this.staff = staff;
    this.stakeholders = stakeholders;
    this.files = files;
    this.calendars = calendars;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * @param withSender whether the reader may know which stakeholder sent it
   */
  CaseView forStaff(Case c, boolean withSender) {
    RecordViews views = RecordViews.read(records, c, staff, files);
    Matter matter = c.matter();
    Acknowledgement acknowledgement = c.clock().acknowledgement();
    Outcome outcome = c.outcome();
    return new CaseView(
        c.reference(),
        c.version(),
        matter.type(),
        matter.channel(),
        matter.identity(),
        matter.language(),
        c.state(),
        matter.subject(),
        matter.about(),
        matter.text(),
        matter.remedySought(),
        c.progress().assessment(),
        views.member(c.assigneeId()),
        withSender ? stakeholder(c) : null,
        c.traits().contract(),
        c.clock().receivedAt(),
        acknowledgement == null ? null : acknowledgement.at(),
        due(c, profileOf(c)),
        c.clock().stage(),
        outcome == null ? null : outcome.finding(),
        outcome == null ? null : outcome.decidedAt(),
        outcome == null ? null : outcome.toldAt(),
        outcome == null ? null : outcome.toldBy(),
        c.progress().closedAt(),
        c.progress().isContested(),
        c.progress().isReopened(),
        c.isImported(),
        matter.identity() == Identity.NAMED ? cases.contactOf(c.id()).orElse(null) : null,
        c.rating(),
        views.points(),
        views.decisions(),
        views.remedies(today()),
        views.messages(),
        views.notes(),
        views.files(),
        views.timeline(),
        views.conflicts(),
        views.firstStage());
  }

  private StakeholderSummary stakeholder(Case c) {
    return c.stakeholderId() == null ? null : stakeholders.with(c.stakeholderId()).orElse(null);
  }

  ComplainantView forComplainant(Case c) {
    RecordViews views = RecordViews.readNameless(records, c, files);
    Matter matter = c.matter();
    return new ComplainantView(
        c.reference(),
        matter.type(),
        matter.identity(),
        c.state(),
        matter.subject(),
        matter.about(),
        matter.text(),
        matter.remedySought(),
        c.clock().receivedAt(),
        due(c, null),
        c.outcome() == null || c.state().isOpen() ? List.of() : views.points(),
        views.decisions(),
        views.remedies(today()),
        views.messages(),
        views.files(),
        views.timeline(),
        c.rating());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), calendars.current().zone());
  }

  private Profile profileOf(Case c) {
    Long version = c.clock().running().profile();
    return version == null ? null : limits.version(version).orElse(null);
  }

  /**
   * @param profile null for complainants, whom its name may tell how they are seen
   */
  private DueView due(Case c, Profile profile) {
    CaseClock due = c.clock();
    StageClock running = due.running();
    if (running.dueAt() == null) {
      return null;
    }
    return new DueView(
        running.dueAt(),
        DueStatus.of(
            c.state().isOpen(),
            running.dueAt(),
            running.warnAt(),
            running.waitingSince(),
            clock.instant()),
        running.waitingSince(),
        due.isExtended(),
        new DueHistory(due.receivedAt(), running.deadline(c.moves()), c.moves(), running.dueAt())
            .explained(profile, calendars));
  }
}

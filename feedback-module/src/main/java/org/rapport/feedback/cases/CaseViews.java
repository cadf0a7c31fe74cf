package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.routing.RulesInForce;
import org.rapport.platform.FileStore;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.WorkingCalendars;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderSummary;

/** Puts together what staff and complainants see of a case. */
@ApplicationScoped
class CaseViews {

  private CaseRecords records;
  private Senders senders;
  private UnlockViews unlocks;
  private StaffDirectory staff;
  private StakeholderDirectory stakeholders;
  private FileStore files;
  private WorkingCalendars calendars;
  private DueViews due;
  private RulesInForce rules;
  private Labels labels;
  private Clock clock;

  protected CaseViews() {}

  @Inject
  CaseViews(
      CaseRecords records,
      Senders senders,
      UnlockViews unlocks,
      StaffDirectory staff,
      StakeholderDirectory stakeholders,
      FileStore files,
      WorkingCalendars calendars,
      DueViews due,
      RulesInForce rules,
      Labels labels,
      Clock clock) {
    this.records = records;
    this.senders = senders;
    this.unlocks = unlocks;
    this.staff = staff;
    this.stakeholders = stakeholders;
    this.files = files;
    this.calendars = calendars;
    this.due = due;
    this.rules = rules;
    this.labels = labels;
    this.clock = clock;
  }

  /**
   * @param custodian whether the reader may know why somebody looked up who sent it
   */
  CaseView forStaff(Case c, boolean custodian) {
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
        stakeholder(c),
        c.isLinkedInConfidence() ? null : c.journeyStep(),
        c.traits().contract(),
        c.clock().receivedAt(),
        acknowledgement == null ? null : acknowledgement.at(),
        due.forStaff(c),
        due.updateForStaff(c),
        c.clock().stage(),
        outcome == null ? null : outcome.finding(),
        outcome == null ? null : outcome.decidedAt(),
        outcome == null ? null : outcome.toldAt(),
        outcome == null ? null : outcome.toldBy(),
        c.progress().closedAt(),
        c.progress().isContested(),
        c.progress().isReopened(),
        c.isImported(),
        senders.named(c).orElse(null),
        c.rating(),
        views.points(),
        views.decisions(),
        views.remedies(today()),
        views.messages(),
        views.notes(),
        views.files(),
        views.timeline(rules),
        views.conflicts(),
        custodian ? unlocks.forCustodian(c) : List.of(),
        views.firstStage(),
        c.progress().leastSeverity(),
        labels.of(c.id()));
  }

  private StakeholderSummary stakeholder(Case c) {
    boolean told = c.stakeholderId() != null && !c.isLinkedInConfidence();
    return told ? stakeholders.with(c.stakeholderId()).orElse(null) : null;
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
        due.forComplainant(c),
        due.updateForComplainant(c),
        c.outcome() == null || c.state().isOpen() ? List.of() : views.points(),
        views.decisions(),
        views.remedies(today()),
        views.messages(),
        views.files(),
        views.timeline(rules),
        c.rating(),
        c.leadId() != null,
        senders.address(c).isPresent(),
        unlocks.isToldTo(c),
        unlocks.forComplainant(c));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), calendars.current().zone());
  }
}

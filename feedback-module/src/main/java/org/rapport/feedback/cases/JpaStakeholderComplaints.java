package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.CaseState;
import org.rapport.platform.WorkingCalendars;
import org.rapport.stakeholder.ReportingLines;
import org.rapport.stakeholder.StakeholderComplaint;
import org.rapport.stakeholder.StakeholderComplaints;

@ApplicationScoped
class JpaStakeholderComplaints implements StakeholderComplaints {

  private static final int MOST = 50;

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  private WorkingCalendars calendars;
  private ReportingLines lines;

  protected JpaStakeholderComplaints() {}

  @Inject
  JpaStakeholderComplaints(WorkingCalendars calendars, ReportingLines lines) {
    this.calendars = calendars;
    this.lines = lines;
  }

  JpaStakeholderComplaints(EntityManager em, WorkingCalendars calendars, ReportingLines lines) {
    this(calendars, lines);
    this.em = em;
  }

  @Override
  public List<StakeholderComplaint> of(long stakeholderId, long reader) {
    return em.createQuery(
            """
            select c.reference, c.clock.receivedAt, c.progress.state, c.journeyStep
            from FeedbackCase c
            where c.stakeholderId = :stakeholder
              and c.matter.type = org.rapport.feedback.FeedbackType.COMPLAINT
              and c.matter.identity = org.rapport.feedback.Identity.NAMED
              and not exists (select x.caseId from Conflict x
                              where x.caseId = c.id and x.staffId in :line)
            order by c.clock.receivedAt desc""",
            Object[].class)
        .setParameter("stakeholder", stakeholderId)
        .setParameter("line", lines.upFrom(reader))
        .setMaxResults(MOST)
        .getResultStream()
        .map(this::complaint)
        .toList();
  }

  private StakeholderComplaint complaint(Object[] row) {
    return new StakeholderComplaint(
        (String) row[0],
        LocalDate.ofInstant((Instant) row[1], calendars.current().zone()),
        ((CaseState) row[2]).isOpen(),
        (String) row[3]);
  }
}

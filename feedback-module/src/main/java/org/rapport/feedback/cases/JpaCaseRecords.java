package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

@ApplicationScoped
class JpaCaseRecords implements CaseRecords {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaCaseRecords() {}

  JpaCaseRecords(EntityManager em) {
    this.em = em;
  }

  /** What follows in the same moment comes after the arrival. */
  @Override
  public List<TimelineEntry> timeline(long caseId) {
    return of(TimelineEntry.class, "at", caseId).stream()
        .sorted(
            Comparator.comparing(TimelineEntry::at)
                .thenComparing(entry -> entry.happening() != Happening.RECEIVED))
        .toList();
  }

  @Override
  public List<CaseMessage> messages(long caseId) {
    return of(CaseMessage.class, "writtenAt", caseId);
  }

  @Override
  public List<Note> notes(long caseId) {
    return of(Note.class, "writtenAt", caseId);
  }

  @Override
  public List<IdentityUnlock> unlocks(long caseId) {
    return of(IdentityUnlock.class, "writtenAt", caseId);
  }

  @Override
  public List<Attachment> attachments(long caseId) {
    return of(Attachment.class, "attachedAt", caseId);
  }

  @Override
  public List<Decision> decisions(long caseId) {
    return of(Decision.class, "decidedAt", caseId);
  }

  @Override
  public List<RemedyAction> remedies(long caseId) {
    return of(RemedyAction.class, "number", caseId);
  }

  @Override
  public List<Long> conflicts(long caseId) {
    return em.createQuery("select c.staffId from Conflict c where c.caseId = :id", Long.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  private <T> List<T> of(Class<T> type, String order, long caseId) {
    String query =
        "select r from " + type.getSimpleName() + " r where r.caseId = :id order by r." + order;
    return em.createQuery(query, type).setParameter("id", caseId).getResultList();
  }
}

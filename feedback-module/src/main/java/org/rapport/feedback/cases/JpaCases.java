package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.receipts.Reference;
import org.rapport.feedback.search.PlacedWords;
import org.rapport.feedback.search.Sketch;
import org.rapport.platform.PendingWrites;

@ApplicationScoped
class JpaCases implements Cases {

  /** What an import itself leaves in a case's history. */
  private static final List<Happening> QUIET = List.of(Happening.RECEIVED, Happening.IMPORTED);

  private static final String TOUCHED =
      "exists (select t.id from TimelineEntry t"
          + " where t.caseId = c.id and t.happening not in :quiet)";

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  private final PendingWrites writes;

  protected JpaCases() {
    this(null);
  }

  @Inject
  JpaCases(PendingWrites writes) {
    this.writes = writes;
  }

  JpaCases(EntityManager em, PendingWrites writes) {
    this(writes);
    this.em = em;
  }

  @Override
  public boolean isEmpty() {
    return em.createQuery("select c.id from FeedbackCase c", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public boolean isTaken(Reference reference) {
    return !em.createQuery("select c.id from FeedbackCase c where c.reference = :it", Long.class)
        .setParameter("it", reference.value())
        .getResultList()
        .isEmpty();
  }

  @Override
  public void add(Case newcomer, PlacedWords words) {
    em.persist(newcomer);
    writes.add(
        "insert into feedback.case_search (case_id, received_at, words)"
            + " values (?, ?, cast(? as tsvector))",
        newcomer.id(),
        newcomer.clock().receivedAt(),
        words.literal());
    writes.add(
        "insert into feedback.case_sketches (case_id, bands) values (?, cast(? as integer[]))",
        newcomer.id(),
        Sketch.of(words.ofWhatWasSent()).literal());
  }

  @Override
  public void keep(Object newRecord) {
    em.persist(newRecord);
  }

  @Override
  public Optional<Case> withReference(String reference) {
    return em.createQuery("select c from FeedbackCase c where c.reference = :it", Case.class)
        .setParameter("it", reference)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Case> withReceipt(byte[] hash) {
    return em.createQuery("select c from FeedbackCase c where c.receiptHash = :it", Case.class)
        .setParameter("it", hash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Case> with(long id) {
    return Optional.ofNullable(em.find(Case.class, id));
  }

  @Override
  public Optional<Case> withReplyAddress(byte[] hash) {
    return em.createQuery(
            "select c from FeedbackCase c, ReplyAddress r where r.hash = :it and c.id = r.caseId",
            Case.class)
        .setParameter("it", hash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void takeTurns(Case subject) {
    em.refresh(subject, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public boolean isAbout(long caseId, Collection<Long> staff) {
    return !em.createQuery(
            "select c.staffId from Conflict c where c.caseId = :id and c.staffId in :staff",
            Long.class)
        .setParameter("id", caseId)
        .setParameter("staff", staff)
        .getResultList()
        .isEmpty();
  }

  @Override
  public Instant lastHappened(long caseId) {
    return em.createQuery(
            "select t from TimelineEntry t where t.caseId = :id order by t.at desc",
            TimelineEntry.class)
        .setParameter("id", caseId)
        .setMaxResults(1)
        .getSingleResult()
        .at();
  }

  @Override
  public long joined(long leadId) {
    return em.createQuery("select count(c) from FeedbackCase c where c.leadId = :lead", Long.class)
        .setParameter("lead", leadId)
        .getSingleResult();
  }

  @Override
  public List<Case> joined(long leadId, Case after, int most) {
    return em.createQuery(
            "select c from FeedbackCase c where c.leadId = :lead"
                + " and (c.clock.receivedAt > :at or c.clock.receivedAt = :at and c.id > :id)"
                + " order by c.clock.receivedAt, c.id",
            Case.class)
        .setParameter("lead", leadId)
        .setParameter("at", after == null ? Instant.EPOCH : after.clock().receivedAt())
        .setParameter("id", after == null ? 0L : after.id())
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<Case> joinedOpen(long leadId) {
    return em.createQuery(
            "select c from FeedbackCase c where c.leadId = :lead and c.progress.state in :open"
                + " order by c.id",
            Case.class)
        .setParameter("lead", leadId)
        .setParameter("open", CaseState.OPEN)
        .getResultList();
  }

  @Override
  public Optional<Complainant> complainant(long caseId) {
    return Optional.ofNullable(em.find(Complainant.class, caseId));
  }

  @Override
  public Optional<CaseCare> careOf(long caseId) {
    return Optional.ofNullable(em.find(CaseCare.class, caseId));
  }

  @Override
  public void removeConflict(long caseId, long staffId) {
    em.remove(em.find(Conflict.class, new Conflict.Key(caseId, staffId)));
  }

  @Override
  public Map<Long, Long> openOf(Collection<Long> staff) {
    Map<Long, Long> load = new HashMap<>();
    em.createQuery(
            "select c.assigneeId, count(c) from FeedbackCase c where c.assigneeId in :staff"
                + " and c.progress.state in :open group by c.assigneeId",
            Object[].class)
        .setParameter("staff", staff)
        .setParameter("open", CaseState.OPEN)
        .getResultList()
        .forEach(row -> load.put((Long) row[0], (Long) row[1]));
    return load;
  }

  @Override
  public List<Case> openAbout(Collection<Long> staff) {
    return em.createQuery(
            "select distinct c from FeedbackCase c, Conflict x where x.caseId = c.id"
                + " and x.staffId in :staff and c.progress.state in :open",
            Case.class)
        .setParameter("staff", staff)
        .setParameter("open", CaseState.OPEN)
        .getResultList();
  }

  @Override
  public Optional<Attachment> attachment(long caseId, long fileId) {
    return Optional.ofNullable(em.find(Attachment.class, fileId))
        .filter(attachment -> attachment.caseId() == caseId);
  }

  @Override
  public long attachments(long caseId) {
    return em.createQuery("select count(a) from Attachment a where a.caseId = :id", Long.class)
        .setParameter("id", caseId)
        .getSingleResult();
  }

  @Override
  public List<Case> untouchedOf(long importId, int most) {
    return em.createQuery(
            "select c from FeedbackCase c where c.importId = :id and not " + TOUCHED, Case.class)
        .setParameter("id", importId)
        .setParameter("quiet", QUIET)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public long touchedOf(long importId) {
    return em.createQuery(
            "select count(c) from FeedbackCase c where c.importId = :id and " + TOUCHED, Long.class)
        .setParameter("id", importId)
        .setParameter("quiet", QUIET)
        .getSingleResult();
  }

  @Override
  public void remove(Case gone) {
    em.remove(gone);
  }
}

package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaReceivedMails implements ReceivedMails {

  private static final String ALLOWED =
      " and (m.caseId is null or not exists (select c.staffId from Conflict c"
          + " where c.caseId = m.caseId and c.staffId in :staff))";

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaReceivedMails() {}

  JpaReceivedMails(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean isKnown(byte[] fingerprint) {
    return !em.createQuery("select m.id from ReceivedMail m where m.fingerprint = :it", Long.class)
        .setParameter("it", fingerprint)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void add(ReceivedMail mail) {
    em.persist(mail);
  }

  @Override
  public void add(MailSource source) {
    em.persist(source);
  }

  @Override
  public Optional<ReceivedMail> undecided(long id, Collection<Long> reader) {
    return one(id, reader, " and m.pile in :piles")
        .setParameter("piles", List.of(MailPile.UNDECIDED, MailPile.AUTOMATIC))
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<ReceivedMail> locked(long id, Collection<Long> reader) {
    Optional<ReceivedMail> found = one(id, reader, "").getResultStream().findFirst();
    found.ifPresent(mail -> em.refresh(mail, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  @Override
  public Optional<MailSource> source(long id) {
    return Optional.ofNullable(em.find(MailSource.class, id));
  }

  @Override
  public void removeSource(long id) {
    source(id).ifPresent(em::remove);
  }

  @Override
  public List<ReceivedMail> on(
      MailPile pile, Collection<Long> reader, MailCursor cursor, int most) {
    String sign = cursor.newer() ? ">" : "<";
    String order = cursor.newer() ? "" : " desc";
    String place =
        cursor.at() == null
            ? ""
            : " and (m.fetchedAt " + sign + " :at or m.fetchedAt = :at and m.id " + sign + " :id)";
    TypedQuery<ReceivedMail> query =
        em.createQuery(
                "select m from ReceivedMail m where m.pile = :pile"
                    + ALLOWED
                    + place
                    + " order by m.fetchedAt"
                    + order
                    + ", m.id"
                    + order,
                ReceivedMail.class)
            .setParameter("pile", pile)
            .setParameter("staff", reader)
            .setMaxResults(most);
    if (cursor.at() != null) {
      query.setParameter("at", cursor.at()).setParameter("id", cursor.id());
    }
    return query.getResultList();
  }

  @Override
  public long count(MailPile pile, Collection<Long> reader, int most) {
    return em.createQuery(
            "select m.id from ReceivedMail m where m.pile = :pile" + ALLOWED, Long.class)
        .setParameter("pile", pile)
        .setParameter("staff", reader)
        .setMaxResults(most)
        .getResultList()
        .size();
  }

  @Override
  public List<ReceivedMail> stale(Instant before, int most) {
    return em.createQuery(
            "select m from ReceivedMail m where m.pile = :discarded and m.decidedAt < :before"
                + " or m.pile = :automatic and m.fetchedAt < :before",
            ReceivedMail.class)
        .setParameter("discarded", MailPile.DISCARDED)
        .setParameter("automatic", MailPile.AUTOMATIC)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public long countUndecided() {
    return em.createQuery("select count(m) from ReceivedMail m where m.pile = :pile", Long.class)
        .setParameter("pile", MailPile.UNDECIDED)
        .getSingleResult();
  }

  private TypedQuery<ReceivedMail> one(long id, Collection<Long> reader, String which) {
    return em.createQuery(
            "select m from ReceivedMail m where m.id = :id" + which + ALLOWED, ReceivedMail.class)
        .setParameter("id", id)
        .setParameter("staff", reader);
  }
}

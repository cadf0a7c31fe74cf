package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPersonRequests implements PersonRequests {

  @PersistenceContext(unitName = "platform")
  private EntityManager em;

  protected JpaPersonRequests() {}

  JpaPersonRequests(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(PersonRequest request) {
    em.persist(request);
    em.flush();
  }

  @Override
  public Optional<PersonRequest> with(long id) {
    return Optional.ofNullable(em.find(PersonRequest.class, id));
  }

  @Override
  public Optional<PersonRequest> inTurn(long id) {
    return Optional.ofNullable(em.find(PersonRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<PersonRequest> list(Long before, int most) {
    return em.createQuery(
            "select r from PersonRequest r where r.id < :before order by r.id desc",
            PersonRequest.class)
        .setParameter("before", before == null ? Long.MAX_VALUE : before)
        .setMaxResults(most)
        .getResultList();
  }
}

package org.rapport.feedback.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaCaseImports implements CaseImports {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaCaseImports() {}

  JpaCaseImports(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(CaseImport newcomer) {
    em.persist(newcomer);
    em.flush(); // its rows follow by plain SQL, and it may be locked in the same transaction
  }

  @Override
  public Optional<CaseImport> with(long id) {
    return Optional.ofNullable(em.find(CaseImport.class, id));
  }

  @Override
  public Optional<CaseImport> locked(long id) {
    em.flush(); // locking reads the row anew
    return Optional.ofNullable(em.find(CaseImport.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<CaseImport> latest(int most) {
    return em.createQuery(
            "select i from CaseImport i order by i.uploadedAt desc, i.id desc", CaseImport.class)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public void remove(CaseImport gone) {
    em.remove(gone);
  }
}

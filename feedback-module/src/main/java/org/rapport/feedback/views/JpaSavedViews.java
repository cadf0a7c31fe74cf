package org.rapport.feedback.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaSavedViews implements SavedViews {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaSavedViews() {}

  JpaSavedViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<SavedView> of(long account, int most) {
    return em.createQuery(
            "select v from SavedView v where v.ownerId = :account or v.shared = true"
                + " order by v.shared, v.name, v.id",
            SavedView.class)
        .setParameter("account", account)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public Optional<SavedView> with(long id) {
    return Optional.ofNullable(em.find(SavedView.class, id));
  }

  @Override
  public void add(SavedView view) {
    em.persist(view);
  }

  @Override
  public void remove(SavedView view) {
    em.remove(view);
  }
}

package org.rapport.stakeholder.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaMerges implements Merges {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void add(Merge merge) {
    entities.persist(merge);
    entities.flush();
  }

  @Override
  public Optional<Merge> locked(long id) {
    return Optional.ofNullable(entities.find(Merge.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Merge> into(long kept) {
    return entities
        .createQuery(
            "select m from Merge m where m.kept = :kept order by m.mergedAt desc", Merge.class)
        .setParameter("kept", kept)
        .getResultList();
  }

  @Override
  public List<Merge> latest(int most) {
    return entities
        .createQuery("select m from Merge m order by m.mergedAt desc, m.id desc", Merge.class)
        .setMaxResults(most)
        .getResultList();
  }
}

package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaImports implements Imports {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void add(StakeholderImport newcomer) {
    entities.persist(newcomer);
    entities.flush(); // its rows follow by plain SQL, and it may be locked in the same transaction
  }

  @Override
  public Optional<StakeholderImport> with(long id) {
    return Optional.ofNullable(entities.find(StakeholderImport.class, id));
  }

  @Override
  public Optional<StakeholderImport> locked(long id) {
    entities.flush(); // locking reads the row anew
    return Optional.ofNullable(
        entities.find(StakeholderImport.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<StakeholderImport> latest(int most) {
    return entities
        .createQuery(
            "select i from StakeholderImport i order by i.uploadedAt desc, i.id desc",
            StakeholderImport.class)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public void remove(StakeholderImport gone) {
    entities.remove(gone);
  }
}

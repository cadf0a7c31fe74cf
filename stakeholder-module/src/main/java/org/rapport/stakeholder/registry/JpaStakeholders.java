package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaStakeholders implements Stakeholders {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject SearchIndex index;
  @Inject Event<StakeholdersKept> kept;

  @Override
  public Optional<Stakeholder> with(long id) {
    return Optional.ofNullable(entities.find(Stakeholder.class, id));
  }

  @Override
  public Optional<Stakeholder> inTurn(long id) {
    return Optional.ofNullable(
        entities.find(Stakeholder.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Stakeholder> withIds(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery("select s from Stakeholder s where s.id in :ids", Stakeholder.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  @Override
  public void keep(Collection<Stakeholder> some) {
    some.forEach(entities::persist);
    entities.flush();
    List<Stakeholder> present = some.stream().filter(one -> one.mergedInto() == null).toList();
    some.stream().filter(one -> one.mergedInto() != null).forEach(gone -> index.remove(gone.id()));
    index.put(present.stream().map(SearchEntry::of).toList());
    kept.fire(new StakeholdersKept(present.stream().map(KnownStakeholder::of).toList()));
  }

  @Override
  public void refresh(Stakeholder stakeholder) {
    entities.flush();
    entities.refresh(stakeholder);
  }

  @Override
  public void remove(Collection<Stakeholder> some) {
    some.forEach(entities::remove);
    entities.flush();
  }
}

package org.rapport.stakeholder.dealings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaDealings implements Dealings {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<Dealing> with(long id) {
    return Optional.ofNullable(entities.find(Dealing.class, id));
  }

  @Override
  public List<Dealing> of(long stakeholderId) {
    return entities
        .createQuery(
            """
            select d from Dealing d where d.stakeholderId = :stakeholder
            order by d.begunOn desc, d.id desc""",
            Dealing.class)
        .setParameter("stakeholder", stakeholderId)
        .getResultList();
  }

  @Override
  public void keep(Dealing dealing) {
    entities.persist(dealing);
    entities.flush();
  }

  @Override
  public void remove(Dealing dealing) {
    entities.remove(dealing);
  }
}

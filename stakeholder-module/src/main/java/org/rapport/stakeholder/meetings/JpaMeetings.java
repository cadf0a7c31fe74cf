package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaMeetings implements Meetings {

  private static final int MOST = 100;

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<Meeting> with(long id) {
    return Optional.ofNullable(entities.find(Meeting.class, id));
  }

  @Override
  public List<Meeting> of(long relationshipId) {
    return entities
        .createQuery(
            "select m from Meeting m where m.relationshipId = :relationship order by m.id desc",
            Meeting.class)
        .setParameter("relationship", relationshipId)
        .setMaxResults(MOST)
        .getResultList();
  }

  @Override
  public List<Meeting> toBeHeld(long relationshipId) {
    return entities
        .createQuery(
            """
            select m from Meeting m
            where m.relationshipId = :relationship and m.brought.heldOn is null""",
            Meeting.class)
        .setParameter("relationship", relationshipId)
        .getResultList();
  }

  @Override
  public void keep(Meeting meeting) {
    entities.persist(meeting);
    entities.flush();
  }
}

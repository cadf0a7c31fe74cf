package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaRelationships implements Relationships {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject Event<RelationshipsTouched> touched;

  @Override
  public Optional<Relationship> with(long id) {
    return Optional.ofNullable(entities.find(Relationship.class, id));
  }

  @Override
  public Optional<Relationship> openOf(long stakeholderId) {
    return entities
        .createQuery(
            """
            select r from Relationship r
            where r.stakeholderId = :stakeholder and r.phase <> :ended""",
            Relationship.class)
        .setParameter("stakeholder", stakeholderId)
        .setParameter("ended", RelationshipPhase.ENDED)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Relationship> of(long stakeholderId, int max) {
    return entities
        .createQuery(
            """
            select r from Relationship r where r.stakeholderId = :stakeholder
            order by r.begunOn desc, r.id desc""",
            Relationship.class)
        .setParameter("stakeholder", stakeholderId)
        .setMaxResults(max)
        .getResultList();
  }

  @Override
  public List<Relationship> following(long modelVersionId, long after, int max) {
    return entities
        .createQuery(
            """
            select r from Relationship r
            where r.modelVersionId = :version and r.phase <> :ended and r.id > :after
            order by r.id""",
            Relationship.class)
        .setParameter("version", modelVersionId)
        .setParameter("ended", RelationshipPhase.ENDED)
        .setParameter("after", after)
        .setMaxResults(max)
        .getResultList();
  }

  @Override
  public long countFollowing(long modelVersionId) {
    return entities
        .createQuery(
            """
            select count(r) from Relationship r
            where r.modelVersionId = :version and r.phase <> :ended""",
            Long.class)
        .setParameter("version", modelVersionId)
        .setParameter("ended", RelationshipPhase.ENDED)
        .getSingleResult();
  }

  @Override
  public void keep(Relationship relationship) {
    entities.persist(relationship);
    entities.flush();
    touched.fire(new RelationshipsTouched(List.of(relationship.id())));
  }
}

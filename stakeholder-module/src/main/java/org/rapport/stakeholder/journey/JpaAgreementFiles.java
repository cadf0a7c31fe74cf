package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaAgreementFiles implements AgreementFiles {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<AgreementFile> of(long relationshipId) {
    return entities
        .createQuery(
            """
            select f from AgreementFile f where f.relationshipId = :relationship
            order by f.attachedAt, f.name, f.fileId""",
            AgreementFile.class)
        .setParameter("relationship", relationshipId)
        .getResultList();
  }

  @Override
  public Optional<AgreementFile> with(long relationshipId, long fileId) {
    return entities
        .createQuery(
            """
            select f from AgreementFile f
            where f.relationshipId = :relationship and f.fileId = :file""",
            AgreementFile.class)
        .setParameter("relationship", relationshipId)
        .setParameter("file", fileId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void keep(AgreementFile file) {
    entities.persist(file);
  }

  @Override
  public void remove(AgreementFile file) {
    entities.remove(file);
  }
}

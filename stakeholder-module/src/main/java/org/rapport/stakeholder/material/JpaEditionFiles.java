package org.rapport.stakeholder.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaEditionFiles implements EditionFiles {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<EditionFile> of(long editionId) {
    return entities
        .createQuery(
            // the store gives numbers at random: files attached together go by name
            """
            select f from EditionFile f where f.editionId = :edition
            order by f.trainingOn nulls first, f.attachedAt, f.name, f.fileId
            """,
            EditionFile.class)
        .setParameter("edition", editionId)
        .getResultList();
  }

  @Override
  public Optional<EditionFile> with(long editionId, long fileId) {
    return of(editionId).stream().filter(file -> file.fileId() == fileId).findFirst();
  }

  @Override
  public void keep(EditionFile file) {
    entities.persist(file);
  }

  @Override
  public void remove(EditionFile file) {
    entities.remove(file);
  }
}

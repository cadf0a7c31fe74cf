package org.rapport.feedback.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class JpaWaitingFiles implements WaitingFiles {

  @PersistenceContext(unitName = "feedback")
  private EntityManager entities;

  protected JpaWaitingFiles() {}

  JpaWaitingFiles(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void keep(WaitingFile file) {
    entities.persist(file);
  }

  @Override
  public boolean remove(long fileId) {
    entities.flush();
    return entities
            .createQuery("delete from WaitingFile f where f.fileId = :id")
            .setParameter("id", fileId)
            .executeUpdate()
        == 1;
  }

  @Override
  public List<WaitingFile> since(Instant before, int max) {
    return entities
        .createQuery(
            "select f from WaitingFile f where f.since < :before order by f.since",
            WaitingFile.class)
        .setParameter("before", before)
        .setMaxResults(max)
        .getResultList();
  }
}

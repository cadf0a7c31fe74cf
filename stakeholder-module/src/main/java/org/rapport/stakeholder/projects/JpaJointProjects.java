package org.rapport.stakeholder.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaJointProjects implements JointProjects {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<JointProject> with(long id) {
    return Optional.ofNullable(entities.find(JointProject.class, id));
  }

  @Override
  public List<JointProject> of(long stakeholderId) {
    return entities
        .createQuery(
            """
            select p from JointProject p where p.stakeholderId = :stakeholder
            order by p.proposedOn desc, p.id desc""",
            JointProject.class)
        .setParameter("stakeholder", stakeholderId)
        .getResultList();
  }

  @Override
  public void keep(JointProject project) {
    entities.persist(project);
    entities.flush();
  }
}

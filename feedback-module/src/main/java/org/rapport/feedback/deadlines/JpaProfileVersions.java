package org.rapport.feedback.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaProfileVersions implements ProfileVersions {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaProfileVersions() {}

  JpaProfileVersions(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Profile> all() {
    return em.createQuery(
            "select v from ProfileVersion v order by v.profile, v.number", ProfileVersion.class)
        .getResultStream()
        .map(ProfileVersion::shown)
        .toList();
  }

  @Override
  public void add(Profile version, Long savedBy) {
    em.persist(new ProfileVersion(version, savedBy));
    em.flush();
  }

  @Override
  public void takeTurns() {
    em.createNativeQuery("lock table feedback.clock_profile in share row exclusive mode")
        .executeUpdate();
  }
}

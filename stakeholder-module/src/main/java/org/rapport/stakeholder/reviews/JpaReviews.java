package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaReviews implements Reviews {

  private static final String SAME =
      """
      r.subject = :subject and (r.relationshipId = :number or r.modelLineId = :number
        or r.subject = org.rapport.stakeholder.reviews.ReviewSubject.APPROACH)""";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<Review> with(long id) {
    return Optional.ofNullable(entities.find(Review.class, id));
  }

  @Override
  public Optional<Review> openOf(Reviewed reviewed) {
    return entities
        .createQuery(
            "select r from Review r where " + SAME + " and r.state <> :completed", Review.class)
        .setParameter("subject", reviewed.subject())
        .setParameter("number", reviewed.number())
        .setParameter("completed", ReviewState.COMPLETED)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<LocalDate> lookedAtUntil(Reviewed reviewed) {
    return Optional.ofNullable(
        entities
            .createQuery(
                "select max(r.periodUntil) from Review r where "
                    + SAME
                    + " and r.state = :completed",
                LocalDate.class)
            .setParameter("subject", reviewed.subject())
            .setParameter("number", reviewed.number())
            .setParameter("completed", ReviewState.COMPLETED)
            .getSingleResult());
  }

  @Override
  public List<Review> ofStakeholder(long stakeholderId, int max) {
    return newest("stakeholderId", stakeholderId, max);
  }

  @Override
  public List<Review> ofModel(long lineId, int max) {
    return newest("modelLineId", lineId, max);
  }

  private List<Review> newest(String column, long number, int max) {
    return entities
        .createQuery(
            "select r from Review r where r." + column + " = :number order by r.id desc",
            Review.class)
        .setParameter("number", number)
        .setMaxResults(max)
        .getResultList();
  }

  @Override
  public void keep(Review review) {
    entities.persist(review);
    entities.flush();
  }
}

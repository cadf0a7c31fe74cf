package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapport.stakeholder.CountedFacts;
import org.rapport.stakeholder.CountedFactsChanged;
import org.rapport.stakeholder.CountedFactsSource;
import org.rapport.stakeholder.ReviewFacts;

@ApplicationScoped
class JpaReviews implements Reviews, CountedFactsSource {

  private static final int PORTION = 1_000;

  private static final String SAME =
      """
      r.subject = :subject and (r.relationshipId = :number or r.modelLineId = :number
        or r.subject = org.rapport.stakeholder.reviews.ReviewSubject.APPROACH)""";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject Event<CountedFactsChanged> counted;

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
    counted.fire(new CountedFactsChanged(List.of(facts(review))));
  }

  @Override
  public void forEach(Consumer<List<? extends CountedFacts>> reader) {
    List<Review> portion = openAfter(Long.MIN_VALUE);
    while (!portion.isEmpty()) {
      reader.accept(portion.stream().map(JpaReviews::facts).toList());
      entities.clear();
      portion = openAfter(portion.get(portion.size() - 1).id());
    }
  }

  private List<Review> openAfter(long id) {
    return entities
        .createQuery(
            "select r from Review r where r.state <> :completed and r.id > :id order by r.id",
            Review.class)
        .setParameter("completed", ReviewState.COMPLETED)
        .setParameter("id", id)
        .setMaxResults(PORTION)
        .getResultList();
  }

  private static ReviewFacts facts(Review review) {
    return new ReviewFacts(review.id(), review.isCompleted() ? null : review.dueOn());
  }
}

package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapport.stakeholder.CountedFacts;
import org.rapport.stakeholder.CountedFactsChanged;
import org.rapport.stakeholder.CountedFactsSource;

@ApplicationScoped
class JpaActions implements Actions, CountedFactsSource {

  private static final int PORTION = 1_000;

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject Event<CountedFactsChanged> counted;

  @Override
  public Optional<ImprovementAction> with(long id) {
    return Optional.ofNullable(entities.find(ImprovementAction.class, id));
  }

  @Override
  public List<ImprovementAction> of(long reviewId) {
    return entities
        .createQuery(
            "select a from ImprovementAction a where a.reviewId = :review order by a.id",
            ImprovementAction.class)
        .setParameter("review", reviewId)
        .getResultList();
  }

  @Override
  public void keep(ImprovementAction action) {
    entities.persist(action);
    entities.flush();
    counted.fire(new CountedFactsChanged(List.of(action.facts())));
  }

  @Override
  public void forEach(Consumer<List<? extends CountedFacts>> reader) {
    List<ImprovementAction> portion = after(Long.MIN_VALUE);
    while (!portion.isEmpty()) {
      reader.accept(portion.stream().map(ImprovementAction::facts).toList());
      entities.clear();
      portion = after(portion.get(portion.size() - 1).id());
    }
  }

  private List<ImprovementAction> after(long id) {
    return entities
        .createQuery(
            "select a from ImprovementAction a where a.id > :id order by a.id",
            ImprovementAction.class)
        .setParameter("id", id)
        .setMaxResults(PORTION)
        .getResultList();
  }
}

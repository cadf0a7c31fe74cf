package org.rapport.stakeholder.upkeep;

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
import org.rapport.stakeholder.UpkeepFacts;

@ApplicationScoped
class JpaUpkeep implements Upkeep, CountedFactsSource {

  private static final int PORTION = 1_000;

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject Event<CountedFactsChanged> counted;

  @Override
  public Optional<UpkeepItem> with(long id) {
    return Optional.ofNullable(entities.find(UpkeepItem.class, id));
  }

  @Override
  public List<UpkeepItem> planOf(long stakeholderId) {
    return notStopped("i.kind <> :communication", stakeholderId);
  }

  @Override
  public List<UpkeepItem> communicationOf(long stakeholderId) {
    return notStopped("i.kind = :communication", stakeholderId);
  }

  private List<UpkeepItem> notStopped(String ofKind, long stakeholderId) {
    return entities
        .createQuery(
            """
            select i from UpkeepItem i where i.stakeholderId = :stakeholder and i.stoppedOn is null
            and %s order by i.dueOn, i.id"""
                .formatted(ofKind),
            UpkeepItem.class)
        .setParameter("stakeholder", stakeholderId)
        .setParameter("communication", UpkeepKind.COMMUNICATION)
        .getResultList();
  }

  @Override
  public void keep(UpkeepItem item) {
    entities.persist(item);
    entities.flush();
    counted.fire(new CountedFactsChanged(List.of(facts(item))));
  }

  @Override
  public Optional<Cadence> cadenceOf(long stakeholderId) {
    return Optional.ofNullable(entities.find(Cadence.class, stakeholderId));
  }

  @Override
  public void keep(Cadence cadence) {
    entities.persist(cadence);
    entities.flush();
  }

  @Override
  public void forEach(Consumer<List<? extends CountedFacts>> reader) {
    List<UpkeepItem> portion = after(Long.MIN_VALUE);
    while (!portion.isEmpty()) {
      reader.accept(portion.stream().map(JpaUpkeep::facts).toList());
      entities.clear();
      portion = after(portion.get(portion.size() - 1).id());
    }
  }

  private List<UpkeepItem> after(long id) {
    return entities
        .createQuery(
            "select i from UpkeepItem i where i.stoppedOn is null and i.id > :id order by i.id",
            UpkeepItem.class)
        .setParameter("id", id)
        .setMaxResults(PORTION)
        .getResultList();
  }

  private static UpkeepFacts facts(UpkeepItem item) {
    return new UpkeepFacts(item.id(), item.isStopped() ? null : item.dueOn());
  }
}

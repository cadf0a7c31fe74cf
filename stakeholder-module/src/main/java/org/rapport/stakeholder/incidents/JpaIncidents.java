package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.CountedFacts;
import org.rapport.stakeholder.CountedFactsChanged;
import org.rapport.stakeholder.CountedFactsSource;
import org.rapport.stakeholder.ExceptionFacts;

@ApplicationScoped
class JpaIncidents implements Incidents, CountedFactsSource {

  private static final int PORTION = 1_000;

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject Event<CountedFactsChanged> counted;
  @Inject Settings settings;

  @Override
  public Optional<Incident> with(long id) {
    return Optional.ofNullable(entities.find(Incident.class, id));
  }

  @Override
  public List<Incident> proposing(long modelId, int max) {
    return entities
        .createQuery(
            """
            select i from Incident i where i.proposal.modelId = :model
            order by i.proposal.at desc, i.id desc""",
            Incident.class)
        .setParameter("model", modelId)
        .setMaxResults(max)
        .getResultList();
  }

  @Override
  public void keep(Incident incident) {
    entities.persist(incident);
    entities.flush();
    counted.fire(new CountedFactsChanged(List.of(facts(incident))));
  }

  @Override
  public void forEach(Consumer<List<? extends CountedFacts>> reader) {
    List<Incident> portion = after(Long.MIN_VALUE);
    while (!portion.isEmpty()) {
      reader.accept(portion.stream().map(this::facts).toList());
      entities.clear();
      portion = after(portion.get(portion.size() - 1).id());
    }
  }

  private List<Incident> after(long id) {
    return entities
        .createQuery("select i from Incident i where i.id > :id order by i.id", Incident.class)
        .setParameter("id", id)
        .setMaxResults(PORTION)
        .getResultList();
  }

  private ExceptionFacts facts(Incident incident) {
    LocalDate reported = LocalDate.ofInstant(incident.report().at(), settings.timeZone());
    return new ExceptionFacts(
        incident.id(),
        incident.report().entry().kind(),
        reported,
        incident.resolution().map(Resolution::on).orElse(null));
  }
}

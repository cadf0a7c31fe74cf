package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
@Transactional
class AgreedModels implements RelationshipModels {

  private final Editions editions;
  private final EditionNames names;

  @Inject
  AgreedModels(Editions editions, EditionNames names) {
    this.editions = editions;
    this.names = names;
  }

  protected AgreedModels() {
    this(null, null);
  }

  @Override
  public Optional<ModelVersionView> version(long id) {
    return editions
        .with(id)
        .filter(ModelVersion.class::isInstance)
        .map(ModelVersion.class::cast)
        .map(names::model);
  }

  @Override
  public List<ModelChoice> thatMayBeFollowed(Collection<Long> groupIds) {
    Map<Long, ModelChoice> newest = new LinkedHashMap<>();
    for (Edition edition : editions.all(EditionKind.MODEL)) {
      if (edition.state().isInForce()) {
        newest.putIfAbsent(edition.lineId(), choice((ModelVersion) edition));
      }
    }
    return newest.values().stream()
        .filter(choice -> suits(choice, groupIds))
        .sorted(Comparator.comparing(choice -> choice.groups().isEmpty()))
        .toList();
  }

  private static ModelChoice choice(ModelVersion model) {
    return new ModelChoice(
        model.id(),
        model.lineId(),
        model.number(),
        model.name(),
        model.journey(),
        List.copyOf(model.entry().groups()));
  }

  private static boolean suits(ModelChoice choice, Collection<Long> groupIds) {
    return groupIds.isEmpty()
        || choice.groups().isEmpty()
        || choice.groups().stream().anyMatch(groupIds::contains);
  }
}

package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.stakeholder.StakeholdersMerged;
import org.rapport.stakeholder.StakeholdersSeparated;
import org.rapport.stakeholder.registry.KnownStakeholder;
import org.rapport.stakeholder.registry.StakeholdersKept;

/** Keeps positions and counts as the ratings are, whoever changes what they are about. */
@ApplicationScoped
class CountOnMap {

  private final Ratings ratings;

  @Inject
  CountOnMap(Ratings ratings) {
    this.ratings = ratings;
  }

  protected CountOnMap() {
    this(null);
  }

  /** A new rating is in: what asked for it is answered. */
  void rated(long stakeholderId) {
    recount(stakeholderId);
    ratings.position(stakeholderId).ifPresent(MapPosition::reassessed);
  }

  /** Who changes groups is counted in the new ones, for the past too. */
  void kept(@Observes StakeholdersKept event) {
    Map<Long, Set<Long>> groups =
        event.stakeholders().stream()
            .collect(
                Collectors.toMap(
                    KnownStakeholder::id, one -> one.facts().groups(), (first, last) -> last));
    ratings.positions(groups.keySet()).stream()
        .filter(known -> !known.groups().equals(groups.get(known.stakeholderId())))
        .forEach(known -> recount(known.stakeholderId()));
  }

  void merged(@Observes StakeholdersMerged event) {
    recountBoth(event.kept(), event.merged());
  }

  void separated(@Observes StakeholdersSeparated event) {
    recountBoth(event.kept(), event.separated());
  }

  private void recountBoth(long one, long other) {
    recount(Math.min(one, other));
    recount(Math.max(one, other));
  }

  private void recount(long stakeholderId) {
    ratings.inTurn(stakeholderId);
    List<Rating> made = ratings.of(stakeholderId);
    if (made.isEmpty()) {
      ratings.position(stakeholderId).ifPresent(this::leave);
      return;
    }
    MapPosition position =
        ratings.position(stakeholderId).orElseGet(() -> new MapPosition(stakeholderId));
    ratings.count(position.follow(Steps.of(made), ratings.groupsOf(stakeholderId)));
    ratings.keep(position);
  }

  private void leave(MapPosition position) {
    ratings.count(position.leave());
    ratings.remove(position);
  }
}

package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rapport.platform.CurrentUser;

/** Turns departures into what is shown: with names in place of ids. */
@ApplicationScoped
class DeviationNames {

  private final Editions editions;
  private final EditionNames names;
  private final Followers followers;
  private final CurrentUser user;

  @Inject
  DeviationNames(Editions editions, EditionNames names, Followers followers, CurrentUser user) {
    this.editions = editions;
    this.names = names;
    this.followers = followers;
    this.user = user;
  }

  protected DeviationNames() {
    this(null, null, null, null);
  }

  DeviationView view(Deviation deviation) {
    Optional<Follower> relationship = followers.visible(deviation.relationshipId());
    return new DeviationView(
        deviation.id(),
        deviation.relationshipId(),
        relationship.map(Follower::stakeholderId).orElse(null),
        relationship.map(Follower::stakeholder).orElse(null),
        deviation.modelVersionId(),
        editions.with(deviation.modelVersionId()).map(Edition::name).orElse(Words.NONE),
        deviation.entry(),
        deviation.state(),
        names.name(deviation.askedBy()),
        deviation.askedAt(),
        user.staff().map(member -> deviation.askedBy() == member.id()).orElse(false),
        names.name(deviation.decidedBy()),
        deviation.decidedAt(),
        deviation.reason());
  }
}

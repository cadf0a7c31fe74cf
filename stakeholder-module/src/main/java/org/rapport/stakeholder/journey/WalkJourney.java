package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.stakeholder.ModelFollowed;
import org.rapport.stakeholder.models.DeviationState;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.models.ReadDeviations;
import org.rapport.stakeholder.models.RelationshipModels;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Goes from step to step, with shared goals, on a model (mission J3, J11). */
@ApplicationScoped
@Transactional
public class WalkJourney {

  private final RelationshipWork work;
  private final ReadStakeholder stakeholders;
  private final ReadDeviations deviations;
  private final RelationshipModels models;
  private final Event<ModelFollowed> followed;

  @Inject
  WalkJourney(
      RelationshipWork work,
      ReadStakeholder stakeholders,
      ReadDeviations deviations,
      RelationshipModels models,
      Event<ModelFollowed> followed) {
    this.work = work;
    this.stakeholders = stakeholders;
    this.deviations = deviations;
    this.models = models;
    this.followed = followed;
  }

  protected WalkJourney() {
    this(null, null, null, null, null);
  }

  /**
   * @throws org.rapport.kernel.Refusal if a step is left out or a guard is open
   */
  public void enter(long id, long version, JourneyStep step) {
    work.on(
        id,
        version,
        "entered",
        (it, stamp) -> it.enter(step, hasAgent(it), leftOutByApproval(id), stamp));
  }

  /**
   * A meeting was held; told by whoever records meetings, so no version is needed. Only the first
   * one changes what is known.
   */
  public void met(long id, LocalDate on) {
    LocalDate known = work.read(id).acquaintance().metOn();
    if (known == null || on.isBefore(known)) {
      work.on(id, null, "met", (it, stamp) -> it.met(on, stamp));
    }
  }

  /**
   * @throws org.rapport.kernel.Refusal if it is to be collaboration without a shared goal
   */
  public void as(long id, long version, WorkingMode mode, Collection<String> goals) {
    work.on(id, version, "modeChosen", (it, stamp) -> it.workAs(mode, goals, stamp));
  }

  /**
   * @throws org.rapport.kernel.Refusal if that version is not in force
   */
  public void follow(long id, long version, long modelVersion) {
    Rule.require(models.mayBeFollowed(modelVersion), "journey.model.notInForce");
    Long former = work.read(id).modelVersionId();
    Relationship moved =
        work.on(id, version, "modelChosen", (it, stamp) -> it.follow(modelVersion, stamp));
    followed.fire(new ModelFollowed(moved.stakeholderId(), id, former, modelVersion));
  }

  private Set<JourneyStep> leftOutByApproval(long id) {
    return deviations.of(id).stream()
        .filter(deviation -> deviation.state() == DeviationState.APPROVED)
        .map(deviation -> deviation.facts().step())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private boolean hasAgent(Relationship relationship) {
    return stakeholders.hasAgent(relationship.stakeholderId());
  }
}

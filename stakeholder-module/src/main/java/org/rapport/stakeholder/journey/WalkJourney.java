package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Goes from step to step, with goals and a value plan (mission J3, J11). */
@ApplicationScoped
@Transactional
public class WalkJourney {

  private final RelationshipWork work;
  private final ReadStakeholder stakeholders;

  @Inject
  WalkJourney(RelationshipWork work, ReadStakeholder stakeholders) {
    this.work = work;
    this.stakeholders = stakeholders;
  }

  protected WalkJourney() {
    this(null, null);
  }

  /**
   * @throws org.rapport.kernel.Refusal if a step is left out or a guard is open
   */
  public void enter(long id, long version, JourneyStep step) {
    work.on(id, version, "entered", (it, stamp) -> it.enter(step, hasAgent(it), Set.of(), stamp));
  }

  /** A meeting was held; told by whoever records meetings, so no version is needed. */
  public void met(long id, LocalDate on) {
    work.on(id, null, "met", (it, stamp) -> it.met(on, stamp));
  }

  /**
   * @throws org.rapport.kernel.Refusal if it is to be collaboration without a shared goal
   */
  public void as(long id, long version, WorkingMode mode, Collection<String> goals) {
    work.on(id, version, "modeChosen", (it, stamp) -> it.workAs(mode, goals, stamp));
  }

  public void plan(long id, long version, ValueGoalEntry goal) {
    work.on(id, version, "valuePlanned", (it, stamp) -> it.plan(goal, stamp));
  }

  /**
   * @param reached percent of what was planned, 0 to 999
   */
  public void read(long id, long version, long goal, Integer reached, String note) {
    work.on(id, version, "valueRead", (it, stamp) -> it.read(goal, reached, note, stamp));
  }

  public void follow(long id, long version, Long modelVersion) {
    work.on(id, version, "modelChosen", (it, stamp) -> it.follow(modelVersion, stamp));
  }

  private boolean hasAgent(Relationship relationship) {
    return stakeholders.hasAgent(relationship.stakeholderId());
  }
}

package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipPhase;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.journey.RelationshipView.StepView;
import org.rapport.stakeholder.journey.WalkJourney;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamps;

/** One relationship: where it stands, what is missing for the next step, what was agreed. */
@Named
@ViewScoped
public class JourneyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private ReadStakeholder stakeholders;
  @Inject private WalkJourney walk;
  @Inject private CurrentUser user;
  @Inject private Texts texts;
  @Inject private Stamps stamps;
  @Inject private Notices notices;

  private long id;
  private String name;
  // the version of what was read goes back with a change
  private transient RelationshipView relationship;
  private long version;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    version = getRelationship().version();
    name = stakeholders.require(relationship.stakeholderId()).name();
  }

  public RelationshipView getRelationship() {
    if (relationship == null) {
      relationship = read.with(id);
    }
    return relationship;
  }

  public String enter(JourneyStep step) {
    walk.enter(id, version, step);
    notices.good("journey.entered");
    return Places.journey(id);
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE)
        && getRelationship().phase() != RelationshipPhase.ENDED;
  }

  /** Whether it goes on although the last day agreed is over. */
  public boolean isPastEnd() {
    RelationshipView shown = getRelationship();
    LocalDate until = shown.agreement() == null ? null : shown.agreement().until();
    return shown.phase() == RelationshipPhase.FORMAL
        && until != null
        && until.isBefore(stamps.now().today());
  }

  /** The step one may try to go on to; none at the end of the journey. */
  public List<StepView> getAhead() {
    List<StepView> steps = getRelationship().steps();
    int next = furthest(steps) + 1;
    return next < steps.size() ? List.of(steps.get(next)) : List.of();
  }

  /** Steps it was in before, and may go back to. */
  public List<StepView> getBehind() {
    List<StepView> steps = getRelationship().steps();
    return steps.subList(0, furthest(steps) + 1).stream().filter(step -> !step.here()).toList();
  }

  private static int furthest(List<StepView> steps) {
    return IntStream.range(0, steps.size())
        .filter(at -> steps.get(at).enteredAt() != null)
        .max()
        .orElse(0);
  }

  public long getId() {
    return id;
  }

  public String getTitle() {
    return texts.here(Message.of("stakeholder", "journey.with", name));
  }

  public String getName() {
    return name;
  }
}

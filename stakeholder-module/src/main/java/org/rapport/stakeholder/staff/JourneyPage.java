package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipPhase;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.journey.WalkJourney;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** One relationship: where it stands, what is missing for the next step, what was agreed. */
@Named
@ViewScoped
public class JourneyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private ReadStakeholder stakeholders;
  @Inject private WalkJourney walk;
  @Inject private CurrentUser user;
  @Inject private Notices notices;
  @Inject private Texts texts;

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

  /** Whether one may try to go there from here: on by one, or back. */
  public boolean isReachable(JourneyStep step) {
    var steps = getRelationship().kind().steps();
    int here = 0;
    for (var shown : getRelationship().steps()) {
      if (shown.enteredAt() != null) {
        here = Math.max(here, steps.indexOf(shown.step()));
      }
    }
    return isWriting() && steps.indexOf(step) <= here + 1;
  }

  public boolean isChinese() {
    return Texts.CHINESE.equals(texts.language());
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}

package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.models.Aspect;
import org.rapport.stakeholder.models.DeviationState;
import org.rapport.stakeholder.models.DeviationView;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.models.ModelVersionView;
import org.rapport.stakeholder.models.ReadDeviations;
import org.rapport.stakeholder.models.RelationshipModels;

/**
 * The model a relationship follows: what it says about the present step, and what departs from it.
 */
@Named
@RequestScoped
public class RelationshipModelPage {

  @Inject private RelationshipModels models;
  @Inject private ReadDeviations deviations;
  @Inject private CurrentUser user;

  private ModelVersionView model;

  /** Null where it follows none. */
  public ModelVersionView of(RelationshipView relationship) {
    if (model == null && relationship.modelVersionId() != null) {
      model = models.version(relationship.modelVersionId()).orElse(null);
    }
    return model;
  }

  /** Where it is now, null once it has ended. */
  public JourneyStep step(RelationshipView relationship) {
    return relationship.steps().stream()
        .filter(RelationshipView.StepView::here)
        .map(RelationshipView.StepView::step)
        .findFirst()
        .orElse(null);
  }

  /** Those approved and those that wait, the newest first. */
  public List<DeviationView> deviations(RelationshipView relationship) {
    return deviations.of(relationship.id()).stream()
        .filter(one -> one.state() != DeviationState.DECLINED)
        .toList();
  }

  public Aspect[] getAspects() {
    return Aspect.values();
  }

  public boolean isReading() {
    return user.may(Permission.MODELS_READ);
  }
}

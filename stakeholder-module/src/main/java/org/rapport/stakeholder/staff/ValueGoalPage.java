package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.journey.PlanValue;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;

/** Corrects a line of a value plan, or takes it out (mission J11). */
@Named
@ViewScoped
public class ValueGoalPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private PlanValue planning;
  @Inject private Notices notices;

  private long id;
  private long version;
  private long goal;
  private ValueDraft draft;
  private String reason;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    goal = Parameters.id("goal");
    RelationshipView known = read.with(id);
    version = known.version();
    draft =
        known.plan().stream()
            .filter(line -> line.id() == goal)
            .findFirst()
            .map(line -> new ValueDraft(line.goal()))
            .orElseThrow(NotFound::new);
  }

  public String correct() {
    planning.correct(id, version, goal, draft.entry(), reason);
    notices.good("journey.value.corrected");
    return Places.valuePlan(id);
  }

  public String takeOut() {
    planning.takeOut(id, version, goal, reason);
    notices.good("journey.value.takenOut");
    return Places.valuePlan(id);
  }

  public long getId() {
    return id;
  }

  public ValueDraft getDraft() {
    return draft;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

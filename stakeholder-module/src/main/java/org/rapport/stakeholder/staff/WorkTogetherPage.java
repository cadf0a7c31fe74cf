package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.journey.WalkJourney;
import org.rapport.stakeholder.journey.WorkingMode;

/** Cooperation or collaboration, and the goals both sides share (mission J3). */
@Named
@ViewScoped
public class WorkTogetherPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private WalkJourney walk;
  @Inject private Notices notices;

  private long id;
  private long version;
  private WorkingMode mode;
  private String goals;

  @PostConstruct
  void load() {
    RelationshipView known = read.with(Parameters.id("id"));
    id = known.id();
    version = known.version();
    mode = known.mode();
    goals = Lines.text(known.goals());
  }

  public String save() {
    walk.as(id, version, mode, Lines.of(goals));
    notices.good("journey.mode.kept");
    return Places.journey(id);
  }

  public List<WorkingMode> getModes() {
    return List.of(WorkingMode.values());
  }

  public long getId() {
    return id;
  }

  public WorkingMode getMode() {
    return mode;
  }

  public void setMode(WorkingMode mode) {
    this.mode = mode;
  }

  public String getGoals() {
    return goals;
  }

  public void setGoals(String goals) {
    this.goals = goals;
  }
}

package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.stakeholder.journey.PlanValue;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.journey.ValueView;

/** What is to be gained for whom, and how far it has come (mission J11). */
@Named
@ViewScoped
public class ValuePlanPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private PlanValue planning;
  @Inject private Notices notices;

  private long id;
  private long version;
  private transient RelationshipView relationship;
  private final ValueDraft draft = new ValueDraft();
  private Long goal;
  private Integer reached;
  private String note;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    version = relationship().version();
  }

  public String add() {
    planning.add(id, version, draft.entry());
    notices.good("journey.value.added");
    return Places.valuePlan(id);
  }

  public String read() {
    planning.read(id, version, goal == null ? 0 : goal, reached, note);
    notices.good("journey.value.noted");
    return Places.valuePlan(id);
  }

  private RelationshipView relationship() {
    if (relationship == null) {
      relationship = read.with(id);
    }
    return relationship;
  }

  public List<ValueView> getPlan() {
    return relationship().plan();
  }

  public List<ValueView> getTakenOut() {
    return relationship().takenOut();
  }

  public long getId() {
    return id;
  }

  public ValueDraft getDraft() {
    return draft;
  }

  public Long getGoal() {
    return goal;
  }

  public void setGoal(Long goal) {
    this.goal = goal;
  }

  public Integer getReached() {
    return reached;
  }

  public void setReached(Integer reached) {
    this.reached = reached;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}

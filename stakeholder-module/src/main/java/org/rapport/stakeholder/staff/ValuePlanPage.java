package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.journey.RelationshipView.ValueView;
import org.rapport.stakeholder.journey.ValueGoalEntry;
import org.rapport.stakeholder.journey.WalkJourney;

/** What is to be gained for whom, and how far it has come (mission J11). */
@Named
@ViewScoped
public class ValuePlanPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private WalkJourney walk;
  @Inject private Notices notices;

  private long id;
  private long version;
  private transient List<ValueView> plan;
  private String value;
  private String beneficiary;
  private String measure;
  private LocalDate dueOn;
  private Long goal;
  private Integer reached;
  private String note;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    RelationshipView known = read.with(id);
    version = known.version();
    plan = known.plan();
  }

  public String add() {
    walk.plan(id, version, new ValueGoalEntry(value, beneficiary, measure, dueOn));
    notices.good("journey.value.added");
    return Places.valuePlan(id);
  }

  public String read() {
    walk.read(id, version, goal == null ? 0 : goal, reached, note);
    notices.good("journey.value.noted");
    return Places.valuePlan(id);
  }

  public List<ValueView> getPlan() {
    if (plan == null) {
      plan = read.with(id).plan();
    }
    return plan;
  }

  public long getId() {
    return id;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getBeneficiary() {
    return beneficiary;
  }

  public void setBeneficiary(String beneficiary) {
    this.beneficiary = beneficiary;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
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

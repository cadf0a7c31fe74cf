package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.util.Set;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.greetings.Audience;
import org.rapport.stakeholder.map.Quadrant;
import org.rapport.stakeholder.models.JourneyStep;

/** An audience while it is chosen. */
public class AudienceDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long[] groups = {};
  private StakeholderStatus status;
  private Quadrant quadrant;
  private JourneyStep step;
  private boolean mine;
  private boolean due;

  AudienceDraft() {}

  AudienceDraft(Audience audience) {
    this.groups = audience.groups().toArray(Long[]::new);
    this.status = audience.status();
    this.quadrant = audience.quadrant();
    this.step = audience.step();
    this.mine = audience.mine();
    this.due = audience.due();
  }

  Audience audience() {
    return new Audience(Set.of(groups), status, quadrant, step, mine, due);
  }

  public Long[] getGroups() {
    return groups.clone();
  }

  public void setGroups(Long[] groups) {
    this.groups = groups.clone();
  }

  public StakeholderStatus getStatus() {
    return status;
  }

  public void setStatus(StakeholderStatus status) {
    this.status = status;
  }

  public Quadrant getQuadrant() {
    return quadrant;
  }

  public void setQuadrant(Quadrant quadrant) {
    this.quadrant = quadrant;
  }

  public JourneyStep getStep() {
    return step;
  }

  public void setStep(JourneyStep step) {
    this.step = step;
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }

  public boolean isDue() {
    return due;
  }

  public void setDue(boolean due) {
    this.due = due;
  }
}

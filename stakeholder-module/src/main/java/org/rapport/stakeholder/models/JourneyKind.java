package org.rapport.stakeholder.models;

import static org.rapport.stakeholder.models.JourneyStep.*;

import java.util.List;

/** The two journeys of the practice guide (I 2.2.5): any relationship's, and a service's. */
public enum JourneyKind {
  GENERAL(EXPLORE, CONNECT, NEGOTIATE, AGREE, ONBOARD, COOPERATE, REVIEW, DISCONNECT),
  SERVICE(EXPLORE, ENGAGE, OFFER, AGREE, ONBOARD, CO_CREATE, REALIZE);

  private final List<JourneyStep> steps;

  JourneyKind(JourneyStep... steps) {
    this.steps = List.of(steps);
  }

  /** In the order they are walked. */
  public List<JourneyStep> steps() {
    return steps;
  }

  public boolean has(JourneyStep step) {
    return steps.contains(step);
  }
}

package org.rapport.stakeholder.models;

/** Whether a relationship may depart from its model. */
public enum DeviationState {
  PENDING,
  APPROVED,
  DECLINED
}

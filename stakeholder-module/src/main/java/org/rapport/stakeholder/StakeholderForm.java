package org.rapport.stakeholder;

/** What a stakeholder is (mission R2). A unit is a body that belongs to a larger organization. */
public enum StakeholderForm {
  INDIVIDUAL,
  ORGANIZATION,
  UNIT
}

package org.rapport.stakeholder;

/** Whether a relationship with the stakeholder exists already (mission R1). */
public enum StakeholderStatus {
  POTENTIAL,
  EXISTING
}

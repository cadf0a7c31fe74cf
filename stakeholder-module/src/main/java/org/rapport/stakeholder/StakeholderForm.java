package org.rapport.stakeholder;

/**
 * What a stakeholder is (mission R2). An organization is a body that people formed, such as a
 * company or an association; a unit (单位) is a public body, institution or workplace.
 */
public enum StakeholderForm {
  INDIVIDUAL,
  ORGANIZATION,
  UNIT
}

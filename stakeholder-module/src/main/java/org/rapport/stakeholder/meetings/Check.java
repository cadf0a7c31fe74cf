package org.rapport.stakeholder.meetings;

/** The five things to see to before a meeting (mission J4). */
public enum Check {
  /** What is known of the party and of whom we will meet. */
  MATERIAL,
  /** Services bought before and how working together went. */
  PAST_COOPERATION,
  /** What must be handled with care. */
  SENSITIVITIES,
  /** Going there beforehand, where that can be done. */
  VISIT_BEFOREHAND,
  OTHER
}

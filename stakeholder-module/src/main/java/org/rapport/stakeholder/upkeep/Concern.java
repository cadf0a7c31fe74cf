package org.rapport.stakeholder.upkeep;

/** Why a line of the communication plan should be thought over before it is followed (R13). */
public enum Concern {
  /** There is nobody to speak to. */
  NO_CONTACT,
  /** They were not asked for the consent it needs. */
  NO_CONSENT,
  /** They refused the consent it needs. */
  REFUSED,
  /** They prefer to be reached in another way. */
  PREFERS_ANOTHER,
  /** Nothing is known to reach them by. */
  NO_ADDRESS
}

package org.rapport.stakeholder.registry;

/** What a contact may be asked to consent to (mission R9). */
public enum ConsentPurpose {
  GREETINGS,
  INFORMATION,
  INVITATIONS,
  SURVEYS,
  /** To be named or pictured in what the organization publishes. */
  PUBLICITY
}

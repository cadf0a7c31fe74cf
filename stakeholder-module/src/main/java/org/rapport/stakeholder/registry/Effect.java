package org.rapport.stakeholder.registry;

/** What a stakeholder does to the organization (mission R5); any mix. */
public enum Effect {
  SUPERVISES,
  MANAGES,
  GUIDES,
  INFLUENCES
}

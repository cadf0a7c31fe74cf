package org.rapport.stakeholder.registry;

/** A kind of resource a stakeholder can bring (mission R3). */
public enum ResourceKind {
  HUMAN,
  MATERIAL,
  FINANCIAL,
  TECHNICAL
}

package org.rapport.stakeholder.models;

/** Where a factor outside the house comes from (PESTLE). */
public enum FactorKind {
  POLITICAL,
  ECONOMIC,
  SOCIAL,
  TECHNOLOGICAL,
  LEGAL,
  ENVIRONMENTAL
}

package org.rapport.stakeholder.journey;

/** How a relationship was agreed on (mission J10). */
public enum AgreementForm {
  ORAL,
  WRITTEN
}

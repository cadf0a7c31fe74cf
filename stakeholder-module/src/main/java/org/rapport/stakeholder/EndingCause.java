package org.rapport.stakeholder;

/** What broke a relationship, where it was broken; the KPIs K3 and K9 count them (mission J17). */
public enum EndingCause {
  APPROACH_NOT_FOLLOWED,
  APPROACH_ITSELF,
  HARMFUL_RELATIONSHIP,
  OTHER,
  UNKNOWN
}

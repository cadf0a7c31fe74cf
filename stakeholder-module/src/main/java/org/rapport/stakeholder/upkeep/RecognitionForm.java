package org.rapport.stakeholder.upkeep;

/** How a contribution is recognized, by the guideline (mission J13). */
public enum RecognitionForm {
  PUBLICITY,
  PENNANT,
  COMMENDATION,
  OTHER
}

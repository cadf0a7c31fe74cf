package org.rapport.stakeholder.reviews;

/** Why a review is held (mission J16). */
public enum Occasion {
  CHANGE,
  ENDING,
  EVENT,
  INTERVAL
}

package org.rapport.feedback.investigation;

/** What a plan says. */
public enum PlanPart {
  /** The questions that have to be answered. */
  QUESTIONS,
  /** Who is heard. */
  HEARD,
  /** Which evidence is looked for. */
  SOUGHT
}

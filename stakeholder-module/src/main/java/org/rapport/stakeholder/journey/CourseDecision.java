package org.rapport.stakeholder.journey;

/** What is decided after the first meetings (mission J9). */
public enum CourseDecision {
  GO_ON,
  REFER,
  END
}

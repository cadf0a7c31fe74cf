package org.rapport.feedback.cases;

/** How much of something a case has: complexity, impact, urgency. */
public enum Level {
  LOW,
  MEDIUM,
  HIGH
}

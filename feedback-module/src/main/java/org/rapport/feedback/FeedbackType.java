package org.rapport.feedback;

/** What somebody sends (mission C1); only a complaint claims that something went wrong. */
public enum FeedbackType {
  COMPLIMENT,
  SUGGESTION,
  QUESTION,
  COMPLAINT
}

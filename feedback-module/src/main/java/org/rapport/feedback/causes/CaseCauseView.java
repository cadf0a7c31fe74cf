package org.rapport.feedback.causes;

/** What was named as the cause of a case. */
public record CaseCauseView(CauseView cause, CausePattern pattern) {}

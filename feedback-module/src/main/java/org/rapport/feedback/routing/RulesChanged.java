package org.rapport.feedback.routing;

/** Rules are no longer what they were. */
record RulesChanged() {}

package org.rapport.feedback.deadlines;

/** Profiles are no longer what they were. */
record ProfilesChanged() {}

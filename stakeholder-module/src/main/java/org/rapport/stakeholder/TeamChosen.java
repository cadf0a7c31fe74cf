package org.rapport.stakeholder;

/** A manager has said anew who is in their team; told in the same transaction. */
public record TeamChosen(long manager) {}

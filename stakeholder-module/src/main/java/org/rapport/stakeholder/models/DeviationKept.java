package org.rapport.stakeholder.models;

/** A deviation of a relationship was asked for or decided; told in the same transaction. */
public record DeviationKept(long relationshipId) {}

package org.rapport.stakeholder.rest;

/**
 * What to do with a row that is likely to be somebody known already.
 *
 * @param row its number; null for every row nobody has decided about
 * @param decision TAKE, SAME or SKIP
 * @param sameAs which proposal it is the same as, counted from 0; null for the first
 */
public record DecisionInput(Integer row, String decision, Integer sameAs) {}

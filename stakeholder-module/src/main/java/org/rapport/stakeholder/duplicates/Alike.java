package org.rapport.stakeholder.duplicates;

/**
 * A stakeholder another is likely to be the same as.
 *
 * @param similarity from 0 to 1
 */
public record Alike(long id, String name, double similarity) {}

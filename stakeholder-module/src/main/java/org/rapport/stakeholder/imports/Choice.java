package org.rapport.stakeholder.imports;

/**
 * A value a field can take.
 *
 * @param value a constant's name, or a group's number
 * @param label in the language of who reads it
 */
public record Choice(String value, String label) {}

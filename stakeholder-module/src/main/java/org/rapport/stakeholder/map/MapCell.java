package org.rapport.stakeholder.map;

/** How many stakeholders stand in one of the 25 cells. */
public record MapCell(Position at, long count) {}

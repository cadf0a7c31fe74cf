package org.rapport.stakeholder.map;

import java.time.LocalDate;

/** A stakeholder whose rating is to be looked at again. */
public record DueRating(long id, String name, Position at, LocalDate dueOn) {}

package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;

/**
 * A recognition as staff see it.
 *
 * @param what it was for
 * @param on the day it was shown
 */
public record RecognitionView(long id, RecognitionEntry facts, String what, LocalDate on) {}

package org.rapport.feedback.redaction;

import java.time.Instant;
import java.util.List;

/**
 * That something was masked, without a word of it.
 *
 * @param number counts those of the case from 1
 * @param whole whether whole texts were masked
 * @param places where words were masked
 * @param texts in how many texts
 * @param maskedBy name of who masked it
 */
public record RedactionView(
    int number,
    boolean whole,
    List<TextPlace> places,
    int texts,
    String reason,
    String maskedBy,
    Instant maskedAt) {}

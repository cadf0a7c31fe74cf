package org.rapport.feedback.investigation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of evidence as shown.
 *
 * @param number counts those of the case from 1
 * @param words what was said or what it shows, or null
 * @param obtainedOn or null
 * @param file id of a file of the case, or null
 * @param points the points of complaint it bears on
 * @param addedBy name of who added it
 */
public record EvidenceView(
    int number,
    EvidenceKind kind,
    String what,
    String words,
    LocalDate obtainedOn,
    Long file,
    List<Integer> points,
    String addedBy,
    Instant addedAt) {}

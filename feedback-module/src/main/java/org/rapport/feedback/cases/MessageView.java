package org.rapport.feedback.cases;

import java.time.Instant;
import java.util.List;

/**
 * A message as shown.
 *
 * @param author name of the member of staff; empty where the complainant wrote, and for the
 *     complainant
 */
public record MessageView(
    Instant at, boolean fromComplainant, String author, String text, List<FileView> files) {}

package org.rapport.feedback.cases;

import java.time.Instant;

/** An internal note as shown. */
public record NoteView(Instant at, String author, String text) {}

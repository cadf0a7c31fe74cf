package org.rapport.feedback.retention;

import java.time.Instant;

/**
 * A hold in force.
 *
 * @param by name of who put it there
 */
public record HoldView(String reason, Instant since, String by) {}

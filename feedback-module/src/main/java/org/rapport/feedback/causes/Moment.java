package org.rapport.feedback.causes;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When somebody does something.
 *
 * @param by account, or null for nobody
 */
record Moment(Long by, Instant at, LocalDate today) {}

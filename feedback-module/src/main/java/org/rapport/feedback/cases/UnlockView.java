package org.rapport.feedback.cases;

import java.time.Instant;

/**
 * That somebody looked up who sent a confidential case.
 *
 * @param by name of who did; empty for the complainant
 */
public record UnlockView(Instant at, String by, String reason) {}

package org.rapport.stakeholder;

import java.time.LocalDate;

/**
 * A complaint that a stakeholder made in their own name, as far as whoever works with them may know
 * of it: not what it says.
 *
 * @param open whether they still wait for an answer
 * @param step of the journey that it arose in, for example {@code NEGOTIATE}, or null
 */
public record StakeholderComplaint(
    String reference, LocalDate receivedOn, boolean open, String step) {}

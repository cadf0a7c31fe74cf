package org.rapport.stakeholder;

import java.time.LocalDate;

/**
 * What was found urgent in a meeting, and who said so.
 *
 * @param heldOn null where the meeting has not been held
 * @param chinese whether they are written to in Chinese
 * @param urgent null where nothing was
 */
public record UrgentMatter(
    long stakeholderId,
    String stakeholder,
    LocalDate heldOn,
    boolean byPhone,
    String contact,
    String email,
    String phone,
    boolean chinese,
    String urgent) {}

package org.rapport.stakeholder;

/**
 * A stakeholder in one line.
 *
 * @param id kept by other modules as a plain number
 * @param otherName the name in the other language or a short form, empty where there is none
 */
public record StakeholderSummary(
    long id, String name, String otherName, StakeholderForm form, StakeholderStatus status) {}

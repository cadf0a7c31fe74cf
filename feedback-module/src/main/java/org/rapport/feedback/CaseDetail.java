package org.rapport.feedback;

/**
 * One row of a list of cases for leadership.
 *
 * @param about what it concerns, or an empty text
 * @param assignee sign-in name of who handles it, or an empty text
 * @param stakeholder name of the linked stakeholder; empty for confidential and anonymous cases
 */
public record CaseDetail(
    CaseFacts facts, String subject, String about, String assignee, String stakeholder) {}

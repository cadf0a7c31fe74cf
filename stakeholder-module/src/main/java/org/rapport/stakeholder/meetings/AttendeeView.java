package org.rapport.stakeholder.meetings;

/**
 * Somebody who took part in a meeting.
 *
 * @param reference id of the account or of the contact
 * @param name as it was then
 */
public record AttendeeView(AttendeeKind kind, long reference, String name) {}

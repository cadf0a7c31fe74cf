package org.rapport.stakeholder.meetings;

/** How a meeting is held (mission J6). */
public enum MeetingForm {
  IN_PERSON,
  PHONE,
  ONLINE
}

package org.rapport.stakeholder.registry;

/** How a contact prefers to be reached (mission R9). */
public enum Medium {
  PHONE,
  EMAIL,
  WECHAT,
  TEXT_MESSAGE,
  POST,
  IN_PERSON
}

package org.rapport.stakeholder.registry;

/** The language a contact is written to in (mission R9). */
public enum Language {
  CHINESE,
  ENGLISH
}

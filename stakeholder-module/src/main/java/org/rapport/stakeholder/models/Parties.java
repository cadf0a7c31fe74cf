package org.rapport.stakeholder.models;

/** Between whom a relationship is; each has collectivity levels of its own (I 2.2.1). */
public enum Parties {
  ORGANIZATIONS,
  PEOPLE
}

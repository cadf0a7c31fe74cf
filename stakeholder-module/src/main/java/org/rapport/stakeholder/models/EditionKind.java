package org.rapport.stakeholder.models;

/** What a version is a version of. */
public enum EditionKind {
  PRINCIPLE,
  MODEL
}

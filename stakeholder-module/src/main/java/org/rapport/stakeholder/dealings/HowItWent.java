package org.rapport.stakeholder.dealings;

/** How a service or cooperation went, in a word. */
public enum HowItWent {
  WELL,
  MIXED,
  BADLY
}

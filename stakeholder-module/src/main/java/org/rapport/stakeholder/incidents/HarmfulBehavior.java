package org.rapport.stakeholder.incidents;

/** The four behaviors that harm relationships most often (I 2.2.2). */
public enum HarmfulBehavior {
  CRITICISM,
  DEFENSIVENESS,
  CONTEMPT,
  STONEWALLING
}

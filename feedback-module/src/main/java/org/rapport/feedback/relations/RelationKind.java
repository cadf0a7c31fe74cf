package org.rapport.feedback.relations;

/** What one case has to do with another. */
public enum RelationKind {
  /** Both tell of the same. */
  DUPLICATE,
  /** This one follows from the other. */
  FOLLOWS,
  /** They belong together in some other way. */
  RELATED
}

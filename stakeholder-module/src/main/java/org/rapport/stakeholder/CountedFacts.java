package org.rapport.stakeholder;

/** What figures need of one thing that happens in relationships; it names nobody. */
public sealed interface CountedFacts
    permits RelationshipFacts, ExceptionFacts, UpkeepFacts, ReviewFacts, ActionFacts {

  /** Tells it from others of its kind. */
  long id();
}

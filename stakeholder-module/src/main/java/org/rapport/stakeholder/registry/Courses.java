package org.rapport.stakeholder.registry;

/** What the registry has to know of relationships before it changes who somebody is. */
public interface Courses {

  /** Whether a relationship with the stakeholder has begun and not ended. */
  boolean isUnderWay(long stakeholderId);

  /** Whether there is an agreement with the stakeholder whose relationship has not ended. */
  boolean isFormal(long stakeholderId);
}

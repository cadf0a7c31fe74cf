package org.rapport.stakeholder.registry;

import java.util.HashSet;
import java.util.Set;

/** Relationships of a test; there are none unless it says so. */
public final class SomeCourses implements Courses {

  public final Set<Long> underWay = new HashSet<>();
  public final Set<Long> formal = new HashSet<>();

  @Override
  public boolean isUnderWay(long stakeholderId) {
    return underWay.contains(stakeholderId) || isFormal(stakeholderId);
  }

  @Override
  public boolean isFormal(long stakeholderId) {
    return formal.contains(stakeholderId);
  }
}

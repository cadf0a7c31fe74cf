package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.stakeholder.registry.Courses;

@ApplicationScoped
class OpenCourses implements Courses {

  private final Relationships relationships;

  protected OpenCourses() {
    this(null);
  }

  @Inject
  OpenCourses(Relationships relationships) {
    this.relationships = relationships;
  }

  @Override
  public boolean isUnderWay(long stakeholderId) {
    return relationships.openOf(stakeholderId).isPresent();
  }

  @Override
  public boolean isFormal(long stakeholderId) {
    return relationships
        .openOf(stakeholderId)
        .filter(open -> open.phase() == RelationshipPhase.FORMAL)
        .isPresent();
  }
}

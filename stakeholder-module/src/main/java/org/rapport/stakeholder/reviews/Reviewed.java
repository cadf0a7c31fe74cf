package org.rapport.stakeholder.reviews;

/**
 * What a review looks at.
 *
 * @param stakeholderId whom the relationship is with, null unless it is one
 * @param modelLineId what all versions of the model share, null unless it is one
 */
record Reviewed(ReviewSubject subject, Long stakeholderId, Long relationshipId, Long modelLineId) {

  /** Stands for the approach as a whole where a model would stand. */
  static final long APPROACH_LINE = 0;

  static final Reviewed APPROACH = new Reviewed(ReviewSubject.APPROACH, null, null, null);

  static Reviewed relationship(long stakeholderId, long relationshipId) {
    return new Reviewed(ReviewSubject.RELATIONSHIP, stakeholderId, relationshipId, null);
  }

  static Reviewed model(long lineId) {
    return new Reviewed(ReviewSubject.MODEL, null, null, lineId);
  }

  boolean isRelationship() {
    return subject == ReviewSubject.RELATIONSHIP;
  }

  /** Its number among those of its kind. */
  long number() {
    return switch (subject) {
      case RELATIONSHIP -> relationshipId;
      case MODEL -> modelLineId;
      case APPROACH -> APPROACH_LINE;
    };
  }
}

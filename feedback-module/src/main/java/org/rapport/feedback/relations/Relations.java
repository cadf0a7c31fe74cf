package org.rapport.feedback.relations;

import java.util.List;

/** The kept relations. */
interface Relations {

  /** Those of a case in either direction; none to a case that is about the reader. */
  List<RelationView> of(long caseId, long reader);

  boolean exists(long one, long other);

  void keep(Relation relation);

  /** In whichever direction; false where there is none. */
  boolean remove(long one, long other);
}

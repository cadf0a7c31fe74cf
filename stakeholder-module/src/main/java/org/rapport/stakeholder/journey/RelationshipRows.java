package org.rapport.stakeholder.journey;

import java.util.Collection;
import java.util.List;
import org.rapport.stakeholder.RelationshipFacts;

/** Relationships as they count, read from all tables that say something of it. */
interface RelationshipRows {

  List<RelationshipFacts> with(Collection<Long> ids);

  /** Those of the stakeholders that have not ended. */
  List<RelationshipFacts> underWayOf(Collection<Long> stakeholders);
}

package org.rapport.stakeholder.registry;

import java.util.List;

/** How many stakeholders came in which way, kept as they change. */
interface SourceCounts {

  List<SourceCount> all();

  /** Adds up what changed, so that there is little to read; two nodes may do so at once. */
  void fold();
}

package org.rapport.stakeholder.journey;

import java.util.List;
import org.rapport.stakeholder.registry.DayCursor;

/** The hand-offs that nobody has settled, of those stakeholders the reader works with. */
interface OpenHandOffs {

  /** The first due first, those without a day last. */
  List<HandOffLine> after(DayCursor from, int max);

  /** How many there are, counted to {@code most}. */
  int count(int most);
}

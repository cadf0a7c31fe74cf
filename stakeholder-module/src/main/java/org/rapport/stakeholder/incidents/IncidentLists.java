package org.rapport.stakeholder.incidents;

import java.util.List;
import java.util.Set;

/** Lists of exceptions, each as its reader may see it. */
interface IncidentLists {

  /** A row of a list; {@code handler} stands for a name that others know. */
  record Row(IncidentLine line, long handler) {}

  /**
   * What is for the reader, of the stakeholders in {@code scope} and whatever the reader has or had
   * to do with.
   *
   * @param scope as {@link org.rapport.stakeholder.registry.Scope} gives it
   * @param from null for the start
   */
  List<Row> page(
      IncidentFilter filter,
      IncidentReader reader,
      Set<String> scope,
      IncidentCursor from,
      int max);

  /** Counted to {@code most} and no further. */
  int count(IncidentFilter filter, IncidentReader reader, Set<String> scope, int most);
}

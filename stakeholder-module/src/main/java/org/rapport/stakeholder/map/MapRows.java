package org.rapport.stakeholder.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the map of a day reads. */
interface MapRows {

  /** Whether the reader may see counts over everybody. */
  boolean isEverything();

  /**
   * How many are in each cell with anybody in it.
   *
   * @param group null for all groups
   */
  Map<Position, Long> counts(LocalDate day, Long group);

  /**
   * Stakeholders the reader works with, as they were registered.
   *
   * @param since null where nothing is compared
   * @param cell the only one, null for all
   * @param after the stakeholder before the first one asked for, 0 for the beginning
   */
  List<MapPoint> points(
      LocalDate day, LocalDate since, Long group, Position cell, long after, int max);
}

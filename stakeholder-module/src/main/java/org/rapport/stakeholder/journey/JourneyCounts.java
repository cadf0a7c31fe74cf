package org.rapport.stakeholder.journey;

import java.util.List;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;

/** Counts and lists relationships by their steps, of those stakeholders the reader works with. */
interface JourneyCounts {

  /**
   * @param group null for all groups
   */
  List<JourneyFunnel.Alike> counted(Long group);

  /**
   * Those under way at a step, in the order they were begun.
   *
   * @param group null for all groups
   * @param after the relationship before the first one asked for, 0 for the beginning
   */
  List<JourneyPlace> at(JourneyKind kind, JourneyStep step, Long group, long after, int max);
}

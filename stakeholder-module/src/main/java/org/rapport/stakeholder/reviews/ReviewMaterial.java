package org.rapport.stakeholder.reviews;

import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.incidents.IncidentLine;
import org.rapport.stakeholder.journey.ValueView;
import org.rapport.stakeholder.models.DeviationView;

/**
 * What is known about the period that a review of a relationship looks at.
 *
 * @param incidents those that the reader may know of
 * @param plan lines of the value plan and how far they came
 * @param heard what the party said of us in meetings
 */
public record ReviewMaterial(
    List<IncidentLine> incidents,
    List<ValueView> plan,
    List<Heard> heard,
    List<DeviationView> deviations) {

  static final ReviewMaterial NONE = new ReviewMaterial(List.of(), List.of(), List.of(), List.of());

  /** What was said in a meeting on a day. */
  public record Heard(LocalDate on, String what) {}
}

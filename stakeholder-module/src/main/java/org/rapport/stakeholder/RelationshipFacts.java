package org.rapport.stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A relationship as it counts. Days are those of the organization's time zone.
 *
 * @param formalOn day of the agreement, or null
 * @param endedOn or null while it is under way
 * @param ending how it ended, or null
 * @param brokenBy what broke it, where it was formal and its goal was not met; else empty
 * @param led whether it follows a model and has an agent, both now
 * @param visits stays in steps of the journey, in their order
 */
public record RelationshipFacts(
    long id,
    LocalDate begunOn,
    LocalDate formalOn,
    LocalDate endedOn,
    RelationshipEnding ending,
    Set<EndingCause> brokenBy,
    boolean led,
    List<Visit> visits)
    implements CountedFacts {

  /**
   * A stay in a step.
   *
   * @param step its words are {@code models.step.} and this name among the module's messages
   * @param deviates whether a deviation from the model concerns it that nobody has approved
   */
  public record Visit(String step, LocalDate on, boolean deviates) {}

  public RelationshipFacts {
    brokenBy = Set.copyOf(brokenBy);
    visits = List.copyOf(visits);
  }
}

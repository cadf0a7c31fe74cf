package org.rapport.stakeholder.journey;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rapport.stakeholder.models.JourneyStep;

/**
 * What must be there before a relationship enters a step of its journey (mission J11). A guard is
 * open until it is fulfilled; the sentence of an open one says what is missing.
 */
public enum Guard {
  /** Somebody represents the organization. */
  AGENT_NAMED,
  MEETING_RECORDED,
  DECIDED_TO_GO_ON,
  AGREEMENT_MADE,
  VALUE_PLANNED,
  VALUE_TRACKED,
  ENDING_RECORDED;

  private static final Map<JourneyStep, Set<Guard>> OF = new EnumMap<>(JourneyStep.class);

  static {
    OF.put(JourneyStep.CONNECT, EnumSet.of(AGENT_NAMED));
    OF.put(JourneyStep.ENGAGE, EnumSet.of(AGENT_NAMED));
    OF.put(JourneyStep.NEGOTIATE, EnumSet.of(MEETING_RECORDED));
    OF.put(JourneyStep.OFFER, EnumSet.of(MEETING_RECORDED));
    OF.put(JourneyStep.AGREE, EnumSet.of(DECIDED_TO_GO_ON));
    OF.put(JourneyStep.ONBOARD, EnumSet.of(AGREEMENT_MADE));
    OF.put(JourneyStep.COOPERATE, EnumSet.of(AGREEMENT_MADE));
    OF.put(JourneyStep.CO_CREATE, EnumSet.of(AGREEMENT_MADE, VALUE_PLANNED));
    OF.put(JourneyStep.REVIEW, EnumSet.of(AGREEMENT_MADE));
    OF.put(JourneyStep.REALIZE, EnumSet.of(VALUE_PLANNED, VALUE_TRACKED));
    OF.put(JourneyStep.DISCONNECT, EnumSet.of(ENDING_RECORDED));
  }

  /** Those of a step, in the order they are usually fulfilled. */
  public static Set<Guard> of(JourneyStep step) {
    return OF.getOrDefault(step, EnumSet.noneOf(Guard.class));
  }

  /**
   * @param agentNamed whether somebody represents us, which the registry knows
   */
  boolean isFulfilled(Relationship it, boolean agentNamed) {
    return switch (this) {
      case AGENT_NAMED -> agentNamed;
      case MEETING_RECORDED -> it.acquaintance().hasMet();
      case DECIDED_TO_GO_ON -> it.acquaintance().goesOn();
      case AGREEMENT_MADE -> it.agreement().isPresent();
      case VALUE_PLANNED -> !it.plan().isEmpty();
      case VALUE_TRACKED -> it.plan().stream().anyMatch(ValueGoal::isTracked);
      case ENDING_RECORDED -> it.phase() == RelationshipPhase.ENDED;
    };
  }
}

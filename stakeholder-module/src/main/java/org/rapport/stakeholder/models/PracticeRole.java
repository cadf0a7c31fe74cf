package org.rapport.stakeholder.models;

/** Who takes part in the activities; titles differ from place to place (I 4.1, 6). */
public enum PracticeRole {
  LEADERSHIP,
  HUMAN_RESOURCES,
  CULTURE_SPECIALIST,
  CONSULTANT,
  RELATIONSHIP_MANAGER,
  RELATIONSHIP_AGENT,
  LINE_MANAGER,
  TEAM_LEAD,
  SPECIALIST,
  OUTREACH,
  COMMUNITY_LEADER,
  INTEGRATOR
}

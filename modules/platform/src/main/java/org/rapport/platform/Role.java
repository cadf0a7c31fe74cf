package org.rapport.platform;

/**
 * What a person is in Rapport; one may be several. The first six are the practice guide's (mission
 * J18), the others what complaint handling and running the system take.
 */
public enum Role {
  RELATIONSHIP_MANAGER,
  RELATIONSHIP_AGENT,
  LEADERSHIP,
  HUMAN_RESOURCES,
  CONSULTANT,
  INTEGRATOR,
  CASE_HANDLER,
  CUSTODIAN,
  AUDITOR,
  ADMINISTRATOR
}
